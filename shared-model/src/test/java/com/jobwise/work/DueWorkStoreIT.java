package com.jobwise.work;

import static com.jobwise.work.WorkKind.GENERATION;
import static com.jobwise.work.WorkKind.RANKING;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

class DueWorkStoreIT {

    private static final Duration LEASE = Duration.ofSeconds(10);
    private static QueueDatabase database;
    private static int ilka;
    private static int rafael;

    @BeforeAll
    static void open() {
        database = new QueueDatabase();
        ilka = database.user("ilka");
        rafael = database.user("rafael");
    }

    @AfterAll
    static void close() {
        database.close();
    }

    @BeforeEach
    void clear() {
        database.clear();
    }

    private static List<UUID> due(Window window) {
        return database.due.due(GENERATION, window, 200).stream()
                .map(DueWork::id)
                .toList();
    }

    private static void announce(List<UUID> ids) {
        database.due.announced(
                GENERATION,
                ids.stream().map(id -> new DueWork(id, GENERATION, 0, null)).toList());
    }

    private static List<UUID> submit(int user, int many) {
        List<UUID> ids = new ArrayList<>();
        for (var i = 0; i < many; i++) {
            ids.add(database.submitted(user, GENERATION).id());
        }
        return ids;
    }

    @Test
    void usersTakeTurnsAndNobodyExceedsTheirCap() {
        var manyOfIlka = submit(ilka, 10);
        var ofRafael = submit(rafael, 1);

        assertThat(due(new Window(2, 4, 2)))
                .containsExactlyInAnyOrder(manyOfIlka.get(0), ofRafael.getFirst(), manyOfIlka.get(1));
    }

    @Test
    void runningItemsCountAgainstTheCap() {
        var ids = submit(ilka, 3);
        database.work.claim(ids.getFirst(), GENERATION, "worker", LEASE, false);

        assertThat(due(new Window(2, 4, 2))).containsExactly(ids.get(1));
    }

    @Test
    void windowGrowsWithLiveSlotsAndShrinksByWhatWaitsInTheBroker() {
        var ids = submit(ilka, 10);
        var window = new Window(2, 1, 100);

        assertThat(due(window)).hasSize(1);
        new WorkerSlotsStore(database.jdbc).seen("worker", GENERATION, 3, 0);
        assertThat(due(window)).hasSize(6);
        announce(ids.subList(0, 4));
        assertThat(due(window)).containsExactlyElementsOf(ids.subList(4, 6));
    }

    @Test
    void nothingOfAPausedKindIsDueOrClaimedAndWhatRunsGoesOn() {
        var ids = submit(ilka, 3);
        var other = database.submitted(ilka, RANKING);
        var run = database.work
                .claim(ids.getFirst(), GENERATION, "worker", LEASE, false)
                .orElseThrow();
        database.jdbc
                .sql("insert into work_pauses (kind) values ('generation')")
                .update();

        assertThat(due(new Window(2, 4, 2))).isEmpty();
        assertThat(database.work.claim(ids.get(1), GENERATION, "worker", LEASE, false))
                .isEmpty();
        assertThat(database.work.extend(List.of(run.claimed()), LEASE)).containsExactly(run.claimed());
        assertThat(database.work.succeed(run.claimed())).isTrue();
        assertThat(database.due.due(RANKING, new Window(2, 4, 2), 200))
                .extracting(DueWork::id)
                .containsExactly(other.id());
        database.jdbc.sql("delete from work_pauses").update();
        assertThat(due(new Window(2, 4, 2))).isEqualTo(ids.subList(1, 3));
    }

    @Test
    void slotsOfADrainingWorkerMakeNoRoom() {
        submit(ilka, 10);
        var window = new Window(2, 1, 100);
        var slots = new WorkerSlotsStore(database.jdbc);
        assertThat(slots.seen("worker", GENERATION, 3, 0)).isFalse();
        assertThat(due(window)).hasSize(6);
        database.jdbc.sql("update worker_slots set draining_since = now()").update();

        assertThat(due(window)).hasSize(1);
        assertThat(slots.seen("worker", GENERATION, 3, 2)).isTrue();
    }

    @Test
    void whatWasSetAsideTakesNobodysTurn() {
        var ids = submit(ilka, 3);

        assertThat(database.due.due(GENERATION, new Window(2, 4, 2), 200, Set.of(ids.getFirst())))
                .extracting(DueWork::id)
                .containsExactlyElementsOf(ids.subList(1, 3));
    }

    @Test
    void otherKindsAndLaterItemsAreNotDue() {
        database.submitted(ilka, RANKING);
        var later = database.submitted(ilka, GENERATION);
        var run = database.work
                .claim(later.id(), GENERATION, "worker", LEASE, false)
                .orElseThrow();
        database.work.retryLater(run.claimed(), Duration.ofMinutes(1), new WorkFailure("trouble", "Later."));

        assertThat(due(new Window(2, 4, 2))).isEmpty();
    }

    @Test
    void lostMessageIsAnnouncedAgain() {
        var ids = submit(ilka, 1);
        announce(ids);

        assertThat(database.due.forgetStaleAnnouncements(GENERATION, Duration.ofMinutes(1)))
                .isZero();
        assertThat(database.due.forgetStaleAnnouncements(GENERATION, Duration.ZERO))
                .isEqualTo(1);
        assertThat(due(new Window(2, 4, 2))).isEqualTo(ids);
    }

    @Test
    void messageThatWaitsBehindBusySlotsIsNotTakenForLost() {
        new WorkerSlotsStore(database.jdbc).seen("worker", GENERATION, 1, 0);
        var ids = submit(ilka, 2);
        announce(ids);
        var run = database.work
                .claim(ids.getFirst(), GENERATION, "worker", LEASE, false)
                .orElseThrow();

        assertThat(database.due.forgetStaleAnnouncements(GENERATION, Duration.ZERO))
                .isZero();
        database.work.succeed(run.claimed());
        assertThat(database.due.forgetStaleAnnouncements(GENERATION, Duration.ZERO))
                .isEqualTo(1);
    }

    /** As if announced so long ago. */
    private static void announcedAgo(UUID id, String time) {
        database.jdbc
                .sql("update work_items set announced_at = now() - :time::interval where id = :id")
                .param("id", id)
                .param("time", time)
                .update();
    }

    @Test
    void messageThatWaitedTenMinutesIsTakenForLostHoweverBusyTheSlots() {
        new WorkerSlotsStore(database.jdbc).seen("worker", GENERATION, 1, 0);
        var ids = submit(ilka, 3);
        announce(ids);
        database.work.claim(ids.getFirst(), GENERATION, "worker", LEASE, false).orElseThrow();
        announcedAgo(ids.get(1), "9 minutes 50 seconds");
        announcedAgo(ids.get(2), "10 minutes 1 second");

        assertThat(database.due.forgetStaleAnnouncements(GENERATION, Duration.ofSeconds(30)))
                .isEqualTo(1);
        assertThat(due(new Window(2, 4, 4))).containsExactly(ids.get(2));
    }

    /** Its message was already delivered, claimed and given up while the announcer still waited for the confirm. */
    @Test
    void itemClaimedWhileItsConfirmIsAwaitedIsNotMarked() {
        var ids = submit(ilka, 1);
        var found = database.due.due(GENERATION, new Window(2, 4, 2), 200);
        database.work.handBack(database.work
                .claim(ids.getFirst(), GENERATION, "worker", LEASE, false)
                .orElseThrow()
                .claimed());

        database.due.announced(GENERATION, found);

        assertThat(due(new Window(2, 4, 2))).isEqualTo(ids);
    }

    @Test
    void expiredRunGoesBackToTheQueueUntilItsAttemptsAreUsedUp() {
        var item = database.submitted(ilka, GENERATION);
        for (var attempt = 1; attempt < 5; attempt++) {
            database.work.claim(item.id(), GENERATION, "killed", LEASE, false).orElseThrow();
            database.leaseRunsOut(item.id());
            assertThat(database.due.requeueExpired(GENERATION)).containsExactly(item.id());
        }
        database.work.claim(item.id(), GENERATION, "killed", LEASE, false).orElseThrow();
        database.leaseRunsOut(item.id());

        assertThat(database.due.requeueExpired(GENERATION)).isEmpty();
        assertThat(database.due.expiredForGood(GENERATION))
                .extracting(WorkItem::id)
                .containsExactly(item.id());
    }

    @Test
    void runWithALivingLeaseIsLeftAlone() {
        var item = database.submitted(ilka, GENERATION);
        database.work.claim(item.id(), GENERATION, "alive", LEASE, false);

        assertThat(database.due.requeueExpired(GENERATION)).isEmpty();
        assertThat(database.statusOf(item.id())).isEqualTo(WorkStatus.RUNNING);
    }

    @Test
    void onlyOneProcessAnnouncesAKindAtATime() {
        var elsewhere = new TransactionTemplate(database.transactions.getTransactionManager());
        elsewhere.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);

        database.transactions.executeWithoutResult(_ -> {
            assertThat(database.due.lockAnnouncing(GENERATION)).isTrue();
            assertThat(locks(elsewhere, GENERATION)).isFalse();
            assertThat(locks(elsewhere, RANKING)).isTrue();
        });
    }

    private static boolean locks(TransactionTemplate elsewhere, WorkKind kind) {
        return Boolean.TRUE.equals(elsewhere.execute(_ -> database.due.lockAnnouncing(kind)));
    }
}
