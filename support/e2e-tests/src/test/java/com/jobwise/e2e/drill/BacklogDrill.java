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

    /** By then code is compiled, caches are filled and heaps have grown to what they need. */
    private static final int WARM = 1_000;

    @Test
    void aLongBacklogChangesNeitherMemoryNorPolls(Scene scene) {
        var backlog = DrillSize.times(10_000);
        var mixed = 60;
        scene.book().placeAll(scene.crowd().orders(mixed), 8);
        scene.finish(Duration.ofMinutes(5));
        scene.backlog().store(SHORT);
        scene.ledger().awaitEnded(mixed + WARM, Duration.ofMinutes(10));
        var memory = new Memory();
        List<Answer> beside = new ArrayList<>();
        for (var look = 0; look < LOOKS / 2; look++) {
            memory.look(scene.rig().all());
            beside.addAll(polls(scene));
        }
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
        scene.backlog().remove();
        scene.finish(Duration.ofMinutes(10));
        scene.figures("backlog", stored + " items")
                .note("still waiting at the end", left)
                .note("memory in MiB", memory)
                .atMost("memory grew by at most, share", memory.mostGrowth(), 0.10)
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
