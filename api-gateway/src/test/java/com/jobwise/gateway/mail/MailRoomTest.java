package com.jobwise.gateway.mail;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.Test;

class MailRoomTest {

    private static final Mail.Message MESSAGE = new Mail.Message("ilka@vandersee.example", "Subject", "Text");

    private final List<Mail.Message> sent = new CopyOnWriteArrayList<>();

    @Test
    void senderDoesNotWaitForTheServer() throws InterruptedException {
        var slow = new CountDownLatch(1);
        var room = new MailRoom(message -> {
            waitFor(slow);
            sent.add(message);
        });
        room.send(MESSAGE);
        assertThat(sent).isEmpty();
        slow.countDown();
        await().untilAsserted(() -> assertThat(sent).containsExactly(MESSAGE));
        room.destroy();
    }

    @Test
    void failureConcernsNobodyElse() throws InterruptedException {
        var room = new MailRoom(sent::add);
        room.later(() -> {
            throw new IllegalStateException("no such mailbox");
        });
        room.send(MESSAGE);
        room.destroy();
        assertThat(sent).containsExactly(MESSAGE);
    }

    @Test
    void whatWaitsIsSentBeforeTheEndAndNothingAfter() throws InterruptedException {
        var room = new MailRoom(sent::add);
        for (var mail = 0; mail < 100; mail++) {
            room.send(MESSAGE);
        }
        room.destroy();
        assertThat(sent).hasSize(100);
        room.send(MESSAGE);
        assertThat(sent).hasSize(100);
    }

    @Test
    void fullRoomTakesNoMore() throws InterruptedException {
        var closed = new CountDownLatch(1);
        var room = new MailRoom(message -> {
            waitFor(closed);
            sent.add(message);
        });
        for (var mail = 0; mail < 600; mail++) {
            room.send(MESSAGE);
        }
        closed.countDown();
        await().untilAsserted(() -> assertThat(sent).hasSize(502));
        room.destroy();
    }

    @Test
    void messageIsNotPrintedWithAddressOrText() {
        assertThat(MESSAGE.toString()).isEqualTo("Message[Subject]");
    }

    private static void waitFor(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
