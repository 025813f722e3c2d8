package com.jobwise.e2e.model;

import static org.assertj.core.api.Assertions.assertThat;

import com.jobwise.e2e.ModelAnswers;
import com.jobwise.testsupport.model.Fault;
import com.jobwise.testsupport.model.ModelCall;
import com.jobwise.testsupport.model.Reply;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.awaitility.Awaitility;

/** A model that is away for a while: what waits for it is lost by nobody, burns nothing, and goes on by itself. */
final class OutageDrill {

    enum Way {
        /** Nobody listens. */
        REFUSED,
        /** 503, and not a word on when to come back. */
        UNAVAILABLE,
        /** Half an answer, then nothing. */
        HUNG
    }

    private final Installation installation;
    private final Way way;
    private final Duration settles;
    private final Figures figures;

    /** @param settles how long it may take until each process has met enough failures to stop asking */
    OutageDrill(Installation installation, Way way, Duration settles) {
        this.installation = installation;
        this.way = way;
        this.settles = settles;
        this.figures = new Figures("outage-" + way.name().toLowerCase(java.util.Locale.ROOT));
    }

    void run(Crowd crowd, int queued, Duration down, Duration recovers) {
        installation.model().answer(call -> ModelAnswers.of(call, words -> words));
        var undisturbed = timeFor(crowd, queued);
        var before = installation.count("select count(*) from work_items");
        goesDown();
        var wentDown = Instant.now();
        var asked = crowd.askFor(queued);
        Awaitility.await()
                .pollDelay(down)
                .atMost(down.plusSeconds(60))
                .until(() -> installation.count("select count(*) from work_items where waiting_for = 'model'") > 0);
        var waiting = installation.count("select count(*) from work_items where status in ('blocked', 'queued')");
        var calls = calls(wentDown);
        var back = Instant.now();
        comesBack();
        crowd.awaitAll(recovers.plus(undisturbed.multipliedBy(2)).plusMinutes(3));
        var recovered = Duration.between(back, Instant.now());
        figures.add("items queued in the outage", installation.count("select count(*) from work_items") - before, "");
        figures.add("of these waiting when it ended", waiting, "all");
        figures.add("seconds of outage", Duration.between(wentDown, back).toSeconds(), "");
        report(calls, wentDown, back);
        figures.add("seconds until all were completed", recovered.toSeconds(), "≤ " + recovers.toSeconds());
        figures.add("seconds for as many without an outage", undisturbed.toSeconds(), "");
        endsWell(asked);
        figures.print();
        assertThat(recovered)
                .isLessThanOrEqualTo(recovers.compareTo(undisturbed) > 0 ? recovers : undisturbed.plus(recovers));
    }

    private Duration timeFor(Crowd crowd, int documents) {
        var begun = Instant.now();
        crowd.askFor(documents);
        crowd.awaitAll(Duration.ofMinutes(15));
        return Duration.between(begun, Instant.now());
    }

    private void goesDown() {
        switch (way) {
            case REFUSED -> installation.takeModelAway();
            case UNAVAILABLE -> installation.model().answer(_ -> Reply.http(503, Map.of(), ""));
            case HUNG -> installation.model().answer(_ -> Reply.fault(Fault.HUNG_BODY));
        }
    }

    private void comesBack() {
        if (way == Way.REFUSED) {
            installation.bringModelBack();
        }
        installation.model().answer(call -> ModelAnswers.of(call, words -> words));
    }

    /** Where nobody listens, nobody counts but the caller. */
    private List<Instant> calls(Instant since) {
        return way == Way.REFUSED
                ? installation.moments("""
                        select reserved_at
                        from model_calls
                        where outcome is distinct from 'not_asked'
                          and reserved_at >= '%s'
                        order by reserved_at
                        """.formatted(since))
                : installation.model().calls().stream()
                        .map(ModelCall::at)
                        .filter(at -> at.isAfter(since))
                        .toList();
    }

    private void report(List<Instant> calls, Instant from, Instant to) {
        var open = from.plus(settles);
        var later = calls.stream().filter(open::isBefore).toList();
        var seconds = Duration.between(open, to).toSeconds();
        var most = later.stream()
                .mapToLong(one -> later.stream()
                        .filter(other -> !other.isBefore(one) && other.isBefore(one.plusSeconds(10)))
                        .count())
                .max()
                .orElse(0);
        figures.add("calls until the breakers had opened", calls.size() - later.size(), "");
        figures.add("calls after that", "%d in %d s".formatted(later.size(), seconds), "≤ 1 per second");
        figures.add("most calls in ten seconds after that", most, "≤ 10");
        assertThat(later.size()).isLessThanOrEqualTo((int) seconds);
        assertThat(most).isLessThanOrEqualTo(10);
    }

    private void endsWell(List<Asked> asked) {
        var completed =
                asked.stream().filter(one -> one.status().equals("completed")).count();
        var burnt = installation.count("select count(*) from work_items where attempt > 1");
        var failed = installation.count("select count(*) from work_items where status in ('failed', 'cancelled')");
        figures.add("documents completed", "%d of %d".formatted(completed, asked.size()), "all");
        figures.add("attempts burnt", burnt, "0");
        figures.add("failed items", failed, "0");
        figures.add("messages set aside", installation.deadLetters(), "0");
        assertThat(completed).isEqualTo(asked.size());
        assertThat(burnt + failed + installation.deadLetters()).isZero();
    }
}
