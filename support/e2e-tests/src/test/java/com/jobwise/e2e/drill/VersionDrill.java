package com.jobwise.e2e.drill;

import com.jobwise.wire.WorkMessages;
import com.jobwise.work.WorkKind;
import com.rabbitmq.client.AMQP.BasicProperties;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/**
 * R30: workers of one version beside a gateway of another. There is one version so far; the next one's messages are written here with
 * all that the contract lets it add, its schema is {@link UpgradeIT}'s.
 */
@DrillScene
class VersionDrill {

    @Test
    void messagesOfTheNextVersionAreUnderstood(Scene scene) {
        // One for each person: nobody's cap holds anything back.
        var jobs = Math.min(scene.crowd().size(), DrillSize.times(5));
        scene.book().placeAll(scene.crowd().orders(jobs), 8);
        scene.finish(Duration.ofMinutes(3));
        var parked = scene.ledger().parked();

        scene.queue().pause(WorkKind.GENERATION);
        scene.book().placeAll(scene.crowd().orders(jobs), 8);
        // What was announced a moment ago is not announced again for half a minute: only these messages can wake
        // anybody.
        var works = scene.queue().markAnnounced();
        scene.queue().resume();
        try (var post = new Post(scene.rig())) {
            works.forEach(work -> ofTheNextVersion(post, work));
            post.confirm();
        }
        var took = scene.finish(Duration.ofMinutes(2));
        scene.figures("R30 messages of the next version", jobs + " jobs")
                .exactly("messages", works.size(), jobs)
                .none("parked", scene.ledger().parked() - parked)
                .atMost("all done after", took, Duration.ofSeconds(25))
                .settle();
    }

    private static void ofTheNextVersion(Post post, UUID work) {
        var properties = new BasicProperties.Builder()
                .type(WorkMessages.typeOf(WorkKind.GENERATION))
                .contentType("application/json")
                .deliveryMode(2)
                .priority(5)
                .headers(Map.of("tracestate", "vendor=1", "x-of-the-next-version", true))
                .build();
        var body = """
                {"work_id": "%s", "priority": 5, "requested": {"by": "gateway", "with": ["more", "fields"]}}""".formatted(work);
        post.send(WorkKind.GENERATION, properties, body.getBytes(StandardCharsets.UTF_8));
    }
}
