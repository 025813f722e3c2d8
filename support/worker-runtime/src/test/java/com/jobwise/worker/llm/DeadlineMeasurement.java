package com.jobwise.worker.llm;

import static org.assertj.core.api.Assertions.assertThat;

import com.jobwise.testsupport.model.Fault;
import com.jobwise.testsupport.model.Reply;
import com.jobwise.worker.model.ModelProperties;
import com.jobwise.worker.model.ModelUnavailableException;
import com.jobwise.worker.model.Structured;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** How long answers take that never end, by deadline. No part of the build: docs/models.md has the command and what it printed. */
class DeadlineMeasurement {

    private static final List<Duration> DEADLINES =
            List.of(Duration.ofMillis(800), Duration.ofSeconds(2), Duration.ofSeconds(5));
    private static final List<Fault> NEVER_ENDING = List.of(Fault.SLOW_HEADERS, Fault.HUNG_BODY, Fault.TRICKLED_BODY);
    private static final int TIMES = 10;
    private static final double TOLERATED_SECONDS = 0.5;

    /** So many bytes that a trickle of one each 200 ms ends after any deadline here. */
    private static final Reply GOOD = Reply.json(Map.of("word", "lantern", "count", 2));

    @Test
    void hungTrickledAndOversizedAnswersAreCutAtTheDeadline() {
        System.out.println(
                "| fault | deadline s | calls | shortest s | median s | longest s |\n|---|---|---|---|---|---|");
        List<String> tooLate = new ArrayList<>();
        for (var deadline : DEADLINES) {
            for (var fault : NEVER_ENDING) {
                var took = measured(fault, deadline);
                if (took.getFirst() < seconds(deadline) - TOLERATED_SECONDS
                        || took.getLast() > seconds(deadline) + TOLERATED_SECONDS) {
                    tooLate.add(fault + " at " + deadline);
                }
            }
            if (measured(Fault.OVERSIZED, deadline).getLast() > seconds(deadline) + TOLERATED_SECONDS) {
                tooLate.add(Fault.OVERSIZED + " at " + deadline);
            }
        }
        assertThat(tooLate).isEmpty();
    }

    /** In seconds, from question to end, sorted. */
    private static List<Double> measured(Fault fault, Duration deadline) {
        List<Double> took = new ArrayList<>();
        // A breaker that never opens: each call is to be made.
        var breaker = new ModelProperties.Breaker(2 * TIMES + 2, Duration.ofSeconds(1));
        try (var asking = new Asking(Structured.STRICT, breaker, deadline)) {
            asking.server.answer(_ -> Reply.fault(fault, GOOD));
            for (var time = 0; time < TIMES; time++) {
                took.add(timed(asking));
            }
            assertThat(asking.server.calls()).hasSize(TIMES);
        }
        Collections.sort(took);
        System.out.printf(
                Locale.ROOT,
                "| %s | %.1f | %d | %.3f | %.3f | %.3f |%n",
                fault.name().toLowerCase(Locale.ROOT),
                seconds(deadline),
                TIMES,
                took.getFirst(),
                (took.get(TIMES / 2 - 1) + took.get(TIMES / 2)) / 2,
                took.getLast());
        return took;
    }

    private static double timed(Asking asking) {
        var begun = System.nanoTime();
        try {
            throw new AssertionError("answered: " + asking.ask());
        } catch (ModelUnavailableException _) {
            return (System.nanoTime() - begun) / 1e9;
        }
    }

    private static double seconds(Duration duration) {
        return duration.toMillis() / 1e3;
    }
}
