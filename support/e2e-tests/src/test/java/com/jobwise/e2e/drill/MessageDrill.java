package com.jobwise.e2e.drill;

import com.jobwise.work.WorkKind;
import com.rabbitmq.client.AMQP.BasicProperties;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Random;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** Messages that nobody should have sent: a message only says which row to look at. */
@DrillScene
class MessageDrill {

    /** R10, R11: must show of issue 5. */
    @Test
    void doubledStaleAndForgedMessagesHaveNoEffect(Scene scene) {
        var messages = DrillSize.times(10_000);
        var jobs = DrillSize.times(10);
        scene.book().placeAll(scene.crowd().orders(jobs), 4);
        scene.finish(Duration.ofMinutes(3));
        var deleted = deleteOne(scene);
        var before = scene.ledger().rows().fingerprint();
        var duplicatesBefore = Counters.of(scene.rig().workers(), "jobwise.work.duplicate");
        flood(scene, messages / 2, deleted);
        var start = System.nanoTime();
        scene.ledger().awaitEnd(Duration.ofMinutes(20));
        var quiet = Duration.ofNanos(System.nanoTime() - start);
        var changed = before.equals(scene.ledger().rows().fingerprint()) ? 0 : 1;

        var asking = scene.ask(jobs, 4);
        flood(scene, messages / 2, deleted);
        Scene.join(asking);
        scene.finish(Duration.ofMinutes(20));
        var rankings = scene.ledger().rows().rankings();
        var counted = Counters.of(scene.rig().workers(), "jobwise.work.duplicate") - duplicatesBefore;
        scene.figures("R10-R11 doubled, stale, forged messages", "%d messages, %d jobs".formatted(messages, 2 * jobs))
                .none("rows changed", changed)
                .atLeast("counted as without effect", counted, messages / 2)
                .atMost("model calls", scene.calls(), 2L * jobs + 1 + rankings)
                // The deleted document was done, too, and its row is gone.
                .exactly(
                        "counted as done",
                        scene.succeeded(),
                        scene.ledger().rows().succeeded() + 1)
                .note("first half swallowed within", Figures.seconds(quiet))
                .settle();
    }

    /** R12. */
    @Test
    void malformedMessagesAreParkedOnceAndStopNobody(Scene scene) {
        var rounds = DrillSize.times(1);
        var jobs = DrillSize.times(10);
        var asking = scene.ask(jobs, 4);
        try (var post = new Post(scene.rig())) {
            post.emptyDeadLetters();
            for (var round = 0; round < rounds; round++) {
                for (var kind : WorkKind.values()) {
                    malformed(post, kind);
                }
            }
            post.confirm();
            Scene.join(asking);
            scene.finish(Duration.ofMinutes(3));
            var parked = scene.ledger().parked();
            scene.figures("R12 malformed messages", "10 kinds × %d, %d good jobs".formatted(3 * rounds, jobs))
                    .exactly("parked", parked, post.sent())
                    .settle();
            post.emptyDeadLetters();
        }
    }

    private static void flood(Scene scene, int messages, UUID deleted) {
        var random = DrillSize.random();
        var works = scene.queue().works();
        try (var post = new Post(scene.rig())) {
            for (var i = 0; i < messages; i++) {
                post.wakeUp(
                        kind(random),
                        switch (i % 10) {
                            case 0 -> new UUID(random.nextLong(), random.nextLong());
                            case 1 -> deleted;
                            default -> works.get(random.nextInt(works.size()));
                        });
            }
            post.confirm();
        }
    }

    private static WorkKind kind(Random random) {
        return WorkKind.values()[random.nextInt(WorkKind.values().length)];
    }

    /** A document whose owner took it away. */
    private static UUID deleteOne(Scene scene) {
        var order = scene.crowd().order(0);
        var extra = new Book();
        var answer = extra.place(order);
        var id = UUID.fromString(answer.field("id"));
        var work = scene.queue().workOf(id);
        scene.ledger().awaitEnd(Duration.ofMinutes(1));
        order.who().caller().delete("/generations/" + id);
        return work;
    }

    private static void malformed(Post post, WorkKind kind) {
        var good = "{\"work_id\":\"" + new UUID(1, 2) + "\"}";
        var type = kind.stored() + ".requested.v1";
        post.send(kind, type, "{");
        post.send(kind, type, "");
        post.send(kind, type, "null");
        post.send(kind, type, "{\"work_id\":7}");
        post.send(kind, type, "{\"work_id\":\"nobody\"}");
        post.send(kind, type, "{\"other\":1}");
        post.send(kind, type, good + " ".repeat(5_000_000));
        post.send(kind, kind.stored() + ".requested.v9", good);
        post.send(kind, "java.util.HashMap", good);
        post.send(kind, new BasicProperties(), good.getBytes(StandardCharsets.UTF_16));
    }
}
