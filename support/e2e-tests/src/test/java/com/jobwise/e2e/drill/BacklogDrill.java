package com.jobwise.e2e.drill;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/**
 * A hundred thousand items wait. They are stored by SQL, as rows that the API would have made; what is measured is the system beside
 * them, which works on. Must show of issue 5.
 */
@DrillScene
class BacklogDrill {

    private static final int LOOKS = 10;

    /** Keeps the workers as busy as a long one does: what is compared is its length, not work beside none. */
    private static final int SHORT = 2_000;

    /** Documents between two looks while it gets warm: code is compiled, caches are filled and heaps grow to what they are allowed. */
    private static final int WARM = 500;

    private static final int MOST_ROUNDS = 12;

    /** Growth between two looks of what has stopped growing. */
    private static final double STEADY = 0.02;

    @Test
    void aLongBacklogChangesNeitherMemoryNorPolls(Scene scene) {
        var backlog = DrillSize.times(10_000);
        var mixed = 60;
        scene.book().placeAll(scene.crowd().orders(mixed), 8);
        scene.finish(Duration.ofMinutes(5));
        var warm = warm(scene);
        var memory = new Memory();
        List<Answer> beside = new ArrayList<>();
        for (var look = 0; look < LOOKS / 2; look++) {
            memory.look(scene.rig().all());
            beside.addAll(polls(scene));
        }
        // Only now: it collects everything, and hands memory back.
        var live = LiveHeap.mebibytes(scene.rig().all());
        scene.backlog().remove();
        scene.finish(Duration.ofMinutes(5));

        var stored = scene.backlog().store(backlog);
        List<Answer> with = new ArrayList<>();
        scene.book().placeAll(scene.crowd().orders(mixed), 8);
        for (var look = 0; look < LOOKS; look++) {
            memory.look(scene.rig().all());
            with.addAll(polls(scene));
        }
        var left = scene.ledger().rows().open();
        var grown = LiveHeap.mostGrowth(live, LiveHeap.mebibytes(scene.rig().all()));
        scene.backlog().remove();
        scene.finish(Duration.ofMinutes(10));
        scene.figures("backlog", stored + " items")
                .note("still waiting at the end", left)
                .note("documents made before", warm)
                .note("memory in MiB", memory)
                .atMost("memory grew by at most, share", memory.mostGrowth(), 0.10)
                .atMost("live heap grew by at most, share", grown, 0.10)
                .note(
                        "poll p50 beside " + SHORT,
                        Figures.seconds(Pace.times(beside).at(0.5)))
                .note(
                        "poll p95 beside " + SHORT,
                        Figures.seconds(Pace.times(beside).at(0.95)))
                .atMost(
                        "poll p50",
                        Pace.times(with).at(0.5),
                        Pace.times(beside).at(0.5).multipliedBy(2))
                .atMost(
                        "poll p95",
                        Pace.times(with).at(0.95),
                        Pace.times(beside).at(0.95).multipliedBy(2))
                .settle();
    }

    /**
     * Until no process grows any more: what a Java process takes in its first minutes says nothing about backlogs.
     *
     * @return documents made meanwhile
     */
    private static long warm(Scene scene) {
        var ended = scene.ledger().rows().ended();
        for (var round = 0; round < MOST_ROUNDS; round++) {
            if (scene.ledger().rows().open() < SHORT) {
                scene.backlog().store(SHORT);
            }
            var memory = new Memory();
            memory.look(scene.rig().all());
            scene.ledger().awaitEnded(ended + (round + 1L) * WARM, Duration.ofMinutes(3));
            memory.look(scene.rig().all());
            if (memory.mostGrowth() < STEADY) {
                break;
            }
        }
        return scene.ledger().rows().ended() - ended;
    }

    /** Status of documents of many people, twenty a second for five seconds. */
    private static List<Answer> polls(Scene scene) {
        List<Answer> answers = new ArrayList<>();
        var documents = List.copyOf(scene.book().orders().entrySet());
        for (var i = 0; i < 100; i++) {
            var one = documents.get(i % documents.size());
            answers.add(one.getValue().status(one.getKey()));
            Pause.of(Duration.ofMillis(50));
        }
        return answers;
    }
}
