package com.jobwise.e2e.model;

import static org.assertj.core.api.Assertions.assertThat;

import com.jobwise.e2e.ModelAnswers;
import com.jobwise.testsupport.model.Fault;
import com.jobwise.testsupport.model.ModelCall;
import com.jobwise.testsupport.model.Reply;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;

/** Some answers take very long and some never end: they are cut at the deadline, and nobody else waits for them. */
final class SlowDrill {

    private static final Duration VERY_LONG = Duration.ofSeconds(120);
    private static final Duration LATENCY = Duration.ofMillis(300);

    private final Installation installation;
    private final Duration deadline;
    private final Figures figures = new Figures("slow");
    private final AtomicInteger calls = new AtomicInteger();

    SlowDrill(Installation installation, Duration deadline) {
        this.installation = installation;
        this.deadline = deadline;
    }

    /** @param pause between two documents asked for */
    void run(Crowd crowd, int documents, Duration pause) {
        installation.model().answer(SlowDrill::prompt);
        crowd.askFor(2 * crowd.people().size());
        crowd.awaitAll(Duration.ofMinutes(15));
        var undisturbed = secondsOfUntouched(crowd, documents, pause);
        installation.model().answer(this::sometimesSlow);
        var begun = Instant.now();
        var others = secondsOfUntouched(crowd, documents, pause);
        var cut = "from model_calls where outcome = 'timed_out' and reserved_at >= '%s'".formatted(begun);
        var shortest = installation.number("select min(seconds) " + cut);
        var longest = installation.number("select max(seconds) " + cut);
        figures.add("documents, first without and then with slow answers", "2 × " + documents, "");
        figures.add("answers cut", installation.count("select count(*) " + cut), "");
        figures.add("seconds to the cut", "%.2f to %.2f".formatted(shortest, longest), deadline.toSeconds() + " ± 5");
        figures.add("p95 of seconds from request to document, without slow answers", undisturbed, "");
        figures.add("the same with slow answers, of documents that met none", others, "≤ 2 ×");
        var burnt = installation.count("select count(*) from work_items where attempt > 1 or status = 'failed'");
        figures.add("attempts burnt, items failed", burnt, "0");
        figures.print();
        assertThat(shortest).isBetween(deadline.toSeconds() - 5.0, deadline.toSeconds() + 5.0);
        assertThat(longest).isBetween(deadline.toSeconds() - 5.0, deadline.toSeconds() + 5.0);
        assertThat(others).isLessThanOrEqualTo(2 * undisturbed);
        assertThat(burnt).isZero();
    }

    private static Reply prompt(ModelCall call) {
        return ModelAnswers.of(call, words -> words).after(LATENCY);
    }

    private Reply sometimesSlow(ModelCall call) {
        var number = calls.incrementAndGet();
        if (number % 100 == 50) {
            return Reply.fault(Fault.HUNG_BODY, prompt(call));
        }
        return number % 10 == 0 ? prompt(call).after(VERY_LONG) : prompt(call);
    }

    /** Documents come one after the other, whether those before are done or not. */
    private double secondsOfUntouched(Crowd crowd, int documents, Duration pause) {
        var begun = Instant.now();
        for (var i = 0; i < documents; i++) {
            var due = begun.plus(pause.multipliedBy(i));
            LockSupport.parkNanos(
                    Math.max(0, Duration.between(Instant.now(), due).toNanos()));
            crowd.asksFor(i);
        }
        crowd.awaitAll(Duration.ofMinutes(30));
        return installation.number("""
                select percentile_cont(0.95) within group (order by extract(epoch from finalized_at - created_at))
                from work_items
                where kind = 'generation'
                  and created_at >= '%s'
                  and not exists (select 1 from model_calls where work_id = work_items.id and outcome = 'timed_out')
                """.formatted(begun));
    }
}
