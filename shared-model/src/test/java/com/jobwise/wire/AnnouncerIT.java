package com.jobwise.wire;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.awaitility.Awaitility.await;

import com.jobwise.work.QueueDatabase;
import com.jobwise.work.WorkKind;
import com.rabbitmq.client.BuiltinExchangeType;
import com.rabbitmq.client.GetResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.atomic.AtomicBoolean;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.amqp.AmqpException;
import org.springframework.amqp.rabbit.connection.ConnectionListener;

class AnnouncerIT {

    private static final Duration POLL = Duration.ofSeconds(1);

    private static QueueDatabase database;
    private Wire wire;
    private int ilka;

    @BeforeAll
    static void open() {
        database = new QueueDatabase();
    }

    @AfterAll
    static void drop() {
        database.close();
    }

    @BeforeEach
    void connect() throws Exception {
        database.clear();
        wire = new Wire(database);
        ilka = database.user("ilka");
    }

    @AfterEach
    void disconnect() throws Exception {
        wire.close();
    }

    @Test
    void whatTheBrokerHasIsMarkedAndCallsForNothingButTheItem() throws Exception {
        var work = database.submitted(ilka, WorkKind.RANKING);
        assertThat(round()).isEqualTo(POLL);

        assertThat(wire.isAnnounced(work.id())).isTrue();
        var call = Objects.requireNonNull(taken(WorkKind.RANKING));
        assertThat(new String(call.getBody(), StandardCharsets.UTF_8))
                .isEqualTo("{\"work_id\":\"%s\"}".formatted(work.id()));
        assertThat(call.getProps().getType()).isEqualTo("ranking.requested.v1");
        assertThat(call.getProps().getDeliveryMode()).as("persistent").isEqualTo(2);
    }

    /** Its header would break the connection of whoever sends it. The constraint that keeps it out of the table is lifted for once. */
    @Test
    void aRowThatCannotBeAMessageHoldsUpNobody() throws Exception {
        database.jdbc
                .sql("alter table work_items alter column traceparent type text")
                .update();
        List<UUID> bad = new ArrayList<>();
        for (var i = 0; i < 8; i++) {
            var work = database.submitted(ilka, WorkKind.RANKING);
            database.jdbc
                    .sql("update work_items set traceparent = repeat('x', 200000) where id = :id")
                    .param("id", work.id())
                    .update();
            bad.add(work.id());
        }
        var good = database.submitted(ilka, WorkKind.RANKING);
        var others = database.submitted(database.user("rafael"), WorkKind.RANKING);

        assertThat(round()).isEqualTo(POLL);

        assertThat(wire.isAnnounced(good.id())).isTrue();
        assertThat(wire.isAnnounced(others.id())).isTrue();
        assertThat(bad).noneMatch(wire::isAnnounced);
        database.clear();
        database.jdbc
                .sql("alter table work_items alter column traceparent type varchar(60)")
                .update();
    }

    @Test
    void nothingIsAnnouncedTwice() throws Exception {
        database.submitted(ilka, WorkKind.STYLE);
        round();
        round();

        assertThat(taken(WorkKind.STYLE)).isNotNull();
        assertThat(taken(WorkKind.STYLE)).isNull();
    }

    @Test
    void aCallThatReachesNoQueueIsNotMarkedWhileOthersAre() throws Exception {
        wire.connect();
        try (var channel = wire.channel()) {
            var queue = wire.topology.queue(WorkKind.RANKING);
            channel.queueUnbind(queue, wire.topology.exchange(), wire.topology.routingKey(WorkKind.RANKING));
            var lost = database.submitted(ilka, WorkKind.RANKING);
            var routed = database.submitted(ilka, WorkKind.STYLE);
            round();
            assertThat(wire.isAnnounced(lost.id())).isFalse();
            assertThat(wire.isAnnounced(routed.id())).isTrue();
        }
    }

    @Test
    void aDeletedQueueIsMadeAnewAndNothingWasLost() throws Exception {
        wire.connect();
        try (var channel = wire.channel()) {
            channel.queueDelete(wire.topology.queue(WorkKind.GENERATION));
        }
        var work = database.submitted(ilka, WorkKind.GENERATION);
        round();
        assertThat(wire.isAnnounced(work.id())).isFalse();

        round();
        assertThat(wire.isAnnounced(work.id())).isTrue();
        assertThat(taken(WorkKind.GENERATION)).isNotNull();
    }

    @Test
    void queuesThatCouldNotBeDeclaredAreDeclaredTheNextTime() throws Exception {
        var work = database.submitted(ilka, WorkKind.RANKING);
        try (var channel = wire.channel()) {
            channel.exchangeDeclare(wire.topology.exchange(), BuiltinExchangeType.FANOUT);
            assertThatExceptionOfType(AmqpException.class).isThrownBy(this::round);
            assertThat(wire.isAnnounced(work.id())).isFalse();
            channel.exchangeDelete(wire.topology.exchange());
        }

        round();
        assertThat(wire.isAnnounced(work.id())).isTrue();
        assertThat(taken(WorkKind.RANKING)).isNotNull();
    }

    @Test
    void withoutABrokerNothingIsMarkedUntilItIsBack() throws Exception {
        wire.connect();
        wire.relay.cut();
        var work = database.submitted(ilka, WorkKind.RANKING);
        assertThatExceptionOfType(AmqpException.class).isThrownBy(this::round);
        assertThat(wire.isAnnounced(work.id())).isFalse();

        wire.relay.mend();
        round();
        assertThat(wire.isAnnounced(work.id())).isTrue();
        assertThat(taken(WorkKind.RANKING)).isNotNull();
    }

    @Test
    void aRunningAnnouncerOutlivesTheBrokersAbsence() throws Exception {
        wire.announcer.start();
        var before = database.submitted(ilka, WorkKind.STYLE);
        wire.announcer.ring();
        awaitAnnounced(before.id());
        wire.relay.cut();
        var during = database.submitted(ilka, WorkKind.RANKING);
        wire.announcer.ring();
        await().during(Duration.ofMillis(1500)).until(() -> !wire.isAnnounced(during.id()));

        wire.relay.mend();
        awaitAnnounced(during.id());
    }

    @Test
    void aRunningAnnouncerOutlivesWhatNobodyThoughtOf() {
        var trouble = new AtomicBoolean();
        wire.connections.addConnectionListener((ConnectionListener) _ -> {
            if (trouble.compareAndSet(false, true)) {
                throw new IllegalStateException("no AMQP trouble at all");
            }
        });
        var work = database.submitted(ilka, WorkKind.RANKING);
        wire.announcer.start();

        awaitAnnounced(work.id());
        assertThat(trouble).isTrue();
    }

    @Test
    void whileAnotherProcessAnnouncesThisOneHoldsBackAndLooksAgainSoon() throws Exception {
        var work = database.submitted(ilka, WorkKind.RANKING);
        database.transactions.executeWithoutResult(_ -> {
            assertThat(database.due.lockAnnouncing(WorkKind.RANKING)).isTrue();
            assertThat(inAnotherThread(this::round)).isLessThan(POLL);
            assertThat(wire.isAnnounced(work.id())).isFalse();
        });

        round();
        assertThat(wire.isAnnounced(work.id())).isTrue();
    }

    @Test
    void aStoppedAnnouncerStaysSilent() {
        wire.announcer.start();
        wire.announcer.stop();
        assertThat(wire.announcer.isRunning()).isFalse();
        var work = database.submitted(ilka, WorkKind.RANKING);
        wire.announcer.ring();

        await().during(Duration.ofMillis(1200)).until(() -> !wire.isAnnounced(work.id()));
    }

    private Duration round() throws InterruptedException {
        return wire.announcer.announceDue(POLL);
    }

    private void awaitAnnounced(UUID workId) {
        await().atMost(Duration.ofSeconds(20)).until(() -> wire.isAnnounced(workId));
    }

    private @Nullable GetResponse taken(WorkKind kind) throws Exception {
        try (var channel = wire.channel()) {
            return channel.basicGet(wire.topology.queue(kind), true);
        }
    }

    private static <T> T inAnotherThread(Callable<T> action) {
        var task = new FutureTask<>(action);
        Thread.ofVirtual().start(task);
        try {
            return task.get();
        } catch (InterruptedException | ExecutionException e) {
            throw new IllegalStateException(e);
        }
    }
}
