package com.jobwise.e2e.drill;

import com.jobwise.work.WorkKind;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.awaitility.Awaitility;
import org.awaitility.core.ConditionTimeoutException;
import org.junit.jupiter.api.Test;

/** R28: many follow their documents, some read nothing for long, and the gateway is replaced in the middle. */
@DrillScene
class StreamsDrill {

    private static final Duration WINDOW = Duration.ofSeconds(10);
    private static final int EVERY_TENTH = 10;

    private final List<Follower> followers = new ArrayList<>();

    @Test
    void nobodyMissesTheEndOfADocument(Scene scene) {
        var streams = DrillSize.times(50);
        warmUp(scene, streams);
        var before = scene.book().accepted().size();
        scene.queue().pause(WorkKind.GENERATION);
        scene.book().placeAll(scene.crowd().orders(streams), 8);
        var heapBefore = LiveHeap.mebibytes(scene.rig().gateway());
        var transactionsBefore = scene.queue().transactions(WINDOW);
        followThoseThatWait(scene);
        var opened = await(Follower::isOpen);
        var transactions = scene.queue().transactions(WINDOW);

        scene.queue().resume();
        scene.ledger().awaitEnded(before + streams / 3L, Duration.ofMinutes(5));
        var gateway = scene.rig().gateway();
        gateway.terminate();
        gateway.start();
        gateway.awaitReady();
        scene.finish(Duration.ofMinutes(10));
        followers.forEach(Follower::hurry);
        var done = await(Follower::isDone);
        followers.forEach(Follower::giveUp);
        scene.figures("R28 event streams", "%d streams, %d slow readers".formatted(streams, streams / EVERY_TENTH))
                .exactly("opened", opened, streams)
                .exactly("heard the end", done, streams)
                .exactly("heard all once and in order", count(Follower::sawAllOnce), streams)
                .atLeast("came again after the restart", count(Follower::cameAgain), streams / 2)
                .note("transactions a second of all processes, before", transactionsBefore)
                .atMost("more of them with the streams", transactions - transactionsBefore, 10L)
                .note("live heap before in MiB", Math.round(heapBefore))
                .atMost("live heap after, share of before", LiveHeap.mebibytes(gateway) / heapBefore, 1.2)
                .settle();
    }

    /** As many once before: what is compared is not a web server whose buffers for so many connections are still to be made. */
    private static void warmUp(Scene scene, int streams) {
        scene.queue().pause(WorkKind.GENERATION);
        scene.book().placeAll(scene.crowd().orders(scene.crowd().size()), 8);
        var documents = List.copyOf(scene.book().orders().entrySet());
        List<Follower> others = new ArrayList<>();
        for (var i = 0; i < streams; i++) {
            var one = documents.get(i % documents.size());
            others.add(Follower.of(one.getValue().who().caller(), one.getKey(), false));
        }
        awaitAll(others, Follower::isOpen);
        scene.queue().resume();
        scene.finish(Duration.ofMinutes(3));
        awaitAll(others, Follower::isDone);
    }

    private static void awaitAll(List<Follower> some, Predicate<Follower> so) {
        Awaitility.await()
                .atMost(Duration.ofMinutes(2))
                .until(() -> some.stream().allMatch(so));
    }

    private void followThoseThatWait(Scene scene) {
        for (var document : scene.queue().waitingDocuments()) {
            var slow = followers.size() % EVERY_TENTH == 0;
            var caller = scene.book().orders().get(document).who().caller();
            followers.add(Follower.of(caller, document, slow));
        }
    }

    /** @return for how many it is so, at once or within two minutes */
    private long await(Predicate<Follower> so) {
        try {
            Awaitility.await().atMost(Duration.ofMinutes(2)).until(() -> count(so) == followers.size());
        } catch (ConditionTimeoutException some) {
            // The figures say how many.
        }
        return count(so);
    }

    private long count(Predicate<Follower> so) {
        return followers.stream().filter(so).count();
    }
}
