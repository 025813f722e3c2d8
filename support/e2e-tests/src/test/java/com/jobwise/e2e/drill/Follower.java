package com.jobwise.e2e.drill;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/** Somebody who follows a document to its end, and comes again with the last id seen when the stream breaks. */
final class Follower {

    private static final int SMALL = 1_024;
    private static final int RECONNECT_MILLIS = 300;
    private static final int LONGEST_SILENCE_MILLIS = 60_000;

    private final Caller caller;
    private final UUID document;
    private final CountDownLatch opened = new CountDownLatch(1);
    private final CountDownLatch reads;
    private final CountDownLatch done = new CountDownLatch(1);
    private final List<Long> ids = new ArrayList<>();
    private int ends;
    private int connections;

    /** @param slow takes what the connection's small buffers hold, and reads nothing before {@link #hurry()} */
    private Follower(Caller caller, UUID document, boolean slow) {
        this.caller = caller;
        this.document = document;
        this.reads = new CountDownLatch(slow ? 1 : 0);
    }

    static Follower of(Caller caller, UUID document, boolean slow) {
        var follower = new Follower(caller, document, slow);
        Thread.ofVirtual().name("follower").start(follower::run);
        return follower;
    }

    private void run() {
        try {
            while (ends == 0) {
                try (var socket = new Socket()) {
                    follow(socket);
                } catch (IOException _) {
                    // A gateway that goes closes its streams in whatever way; what counts is what is missed.
                }
                if (ends == 0 && done.await(RECONNECT_MILLIS, TimeUnit.MILLISECONDS)) {
                    return;
                }
            }
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        } finally {
            done.countDown();
        }
    }

    private void follow(Socket socket) throws IOException, InterruptedException {
        var address = URI.create(caller.address().get());
        socket.setReceiveBufferSize(SMALL);
        socket.setSoTimeout(LONGEST_SILENCE_MILLIS);
        socket.connect(new InetSocketAddress(address.getHost(), address.getPort()), 2_000);
        socket.getOutputStream().write(request().getBytes(StandardCharsets.US_ASCII));
        var lines = new BufferedReader(new InputStreamReader(socket.getInputStream(), StandardCharsets.UTF_8), SMALL);
        var status = lines.readLine();
        if (status == null || !status.contains(" 200")) {
            return;
        }
        connections++;
        opened.countDown();
        reads.await();
        for (var line = lines.readLine(); line != null && ends == 0; line = lines.readLine()) {
            read(line);
        }
    }

    /** HTTP 1.0 has no chunks: the text of the events comes as it is, and ends with the connection. */
    private String request() {
        return "GET /api/v1/generations/%s/events HTTP/1.0\r\nHost: localhost\r\nAuthorization: Bearer %s\r\n%s\r\n"
                .formatted(document, caller.token(), ids.isEmpty() ? "" : "Last-Event-ID: " + ids.getLast() + "\r\n");
    }

    private void read(String line) {
        if (line.startsWith("id: ")) {
            ids.add(Long.parseLong(line.substring("id: ".length())));
        } else if (line.matches("event: (completed|failed|cancelled)")) {
            ends++;
        }
    }

    void hurry() {
        reads.countDown();
    }

    boolean isOpen() {
        return opened.getCount() == 0;
    }

    boolean isDone() {
        return done.getCount() == 0;
    }

    /** For one that waits in vain. */
    void giveUp() {
        done.countDown();
        reads.countDown();
    }

    /** Only when {@link #isDone()}: saw every event from the first to a terminal one, each once and in order. */
    boolean sawAllOnce() {
        var inOrder = true;
        for (var i = 0; i < ids.size(); i++) {
            inOrder &= ids.get(i) == i + 1;
        }
        return inOrder && ends == 1;
    }

    /** Only when {@link #isDone()}. */
    boolean cameAgain() {
        return connections > 1;
    }
}
