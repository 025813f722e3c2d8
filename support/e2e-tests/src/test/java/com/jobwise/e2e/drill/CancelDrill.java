package com.jobwise.e2e.drill;

import com.jobwise.e2e.drill.Crowd.Order;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.UUID;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.Executors;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** R18: people change their mind at every moment: blocked, queued, announced, running, just done. */
@DrillScene
class CancelDrill {

    /** By then about all are done: ten times as many take ten times as long. */
    private static final int LATEST_MILLIS = DrillSize.times(3_000);

    private final Queue<UUID> cancelled = new ConcurrentLinkedQueue<>();
    private final Queue<Answer> answers = new ConcurrentLinkedQueue<>();

    @Test
    void whatWasCancelledStaysCancelledAndAsksNoModelAnyMore(Scene scene) {
        var races = DrillSize.times(40);
        scene.modelTakes(Duration.ofSeconds(1));
        var random = DrillSize.random();
        var delays = random.ints(races, 0, LATEST_MILLIS).boxed().toList();
        scene.book().placeAll(scene.crowd().orders(races), 8);
        cancelAll(List.copyOf(scene.book().orders().entrySet()), delays);
        scene.finish(Duration.ofMinutes(5));
        var rows = scene.ledger().rows();
        scene.figures("R18 cancelled at any moment", races + " documents")
                .note("cancelled", cancelled.size())
                .note("answers", answers.stream().collect(Collectors.groupingBy(Answer::status, Collectors.counting())))
                .note(
                        "were done already",
                        answers.stream()
                                .filter(answer -> answer.status() == 409)
                                .count())
                .exactly(
                        "answers 200 or 409",
                        answers.stream().filter(CancelDrill::isExpected).count(),
                        races)
                .exactly("still cancelled", rows.cancelled(List.copyOf(cancelled)), cancelled.size())
                .atMost("answered within", Pace.times(List.copyOf(answers)).most(), Duration.ofSeconds(2))
                .none("model asked 5 s later", rows.askedAfterCancel(Duration.ofSeconds(5)))
                .settle();
    }

    private void cancelAll(List<Map.Entry<UUID, Order>> documents, List<Integer> delays) {
        try (var callers = Executors.newVirtualThreadPerTaskExecutor()) {
            for (var i = 0; i < documents.size(); i++) {
                var document = documents.get(i);
                var delay = Duration.ofMillis(delays.get(i));
                callers.execute(() -> {
                    Pause.of(delay);
                    cancel(document.getKey(), document.getValue());
                });
            }
        }
    }

    private void cancel(UUID id, Order order) {
        var answer = order.who().caller().post("/generations/" + id + "/cancel", Map.of(), UUID.randomUUID());
        answers.add(answer);
        if (answer.status() == 200) {
            cancelled.add(id);
        }
    }

    private static boolean isExpected(Answer answer) {
        return answer.status() == 200 || answer.status() == 409;
    }
}
