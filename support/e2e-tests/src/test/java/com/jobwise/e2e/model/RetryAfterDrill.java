package com.jobwise.e2e.model;

import static org.assertj.core.api.Assertions.assertThat;

import com.jobwise.e2e.ModelAnswers;
import com.jobwise.testsupport.model.ModelCall;
import com.jobwise.testsupport.model.Reply;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.awaitility.Awaitility;

/** A provider that says when to come back: nobody, of several processes, comes earlier. */
final class RetryAfterDrill {

    private static final Duration LATENCY = Duration.ofMillis(300);
    private static final int MOST_LATE = 3;

    /** How a provider can say it. */
    private enum Words {
        SECONDS,
        DATE,
        BODY
    }

    /** From the first refusal until the time that it names. */
    private record Window(Instant first, Instant until, Words words) {}

    private final Installation installation;
    private final Figures figures = new Figures("retry-after");
    private final List<Window> windows = new ArrayList<>();
    private boolean isDue;

    RetryAfterDrill(Installation installation) {
        this.installation = installation;
    }

    void run(Crowd crowd, int documents, int rounds, Duration told) {
        installation.model().answer(call -> ModelAnswers.of(call, words -> words));
        crowd.askFor(2 * crowd.people().size());
        crowd.awaitAll(Duration.ofMinutes(15));
        installation.model().answer(call -> answer(call, told));
        var asked = crowd.askFor(documents);
        for (var round = 0; round < rounds; round++) {
            refusesFromNowOn();
            var number = round + 1;
            Awaitility.await().atMost(Duration.ofMinutes(15)).until(() -> hasPassed(number));
        }
        crowd.awaitAll(Duration.ofMinutes(30));
        windows.forEach(this::report);
        var completed =
                asked.stream().filter(one -> one.status().equals("completed")).count();
        var burnt = installation.count("select count(*) from work_items where attempt > 1 or status = 'failed'");
        figures.add("documents completed", "%d of %d".formatted(completed, asked.size()), "all");
        figures.add("attempts burnt, items failed", burnt, "0");
        figures.print();
        assertThat(windows).hasSize(rounds);
        windows.forEach(window -> assertThat(within(window)).hasSizeLessThanOrEqualTo(MOST_LATE));
        assertThat(completed).isEqualTo(asked.size());
        assertThat(burnt).isZero();
    }

    private synchronized void refusesFromNowOn() {
        isDue = true;
    }

    /** The last window is over, and calls are answered again. */
    private synchronized boolean hasPassed(int number) {
        return windows.size() == number
                && installation
                        .model()
                        .calls()
                        .getLast()
                        .at()
                        .isAfter(windows.getLast().until().plusSeconds(1));
    }

    private synchronized Reply answer(ModelCall call, Duration told) {
        if (isDue) {
            isDue = false;
            var words = Words.values()[windows.size() % Words.values().length];
            var until = call.at().plus(told);
            windows.add(
                    new Window(call.at(), words == Words.DATE ? until.truncatedTo(ChronoUnit.SECONDS) : until, words));
        }
        if (!windows.isEmpty() && call.at().isBefore(windows.getLast().until())) {
            return refusal(
                    windows.getLast(),
                    Duration.between(call.at(), windows.getLast().until()));
        }
        return ModelAnswers.of(call, words -> words).after(LATENCY);
    }

    private static Reply refusal(Window window, Duration left) {
        var seconds = left.plusMillis(999).toSeconds();
        return switch (window.words()) {
            case SECONDS -> Reply.http(429, Map.of("Retry-After", Long.toString(seconds)), "{}");
            case DATE ->
                Reply.http(
                        429,
                        Map.of(
                                "Retry-After",
                                DateTimeFormatter.RFC_1123_DATE_TIME.format(
                                        window.until().atOffset(ZoneOffset.UTC))),
                        "{}");
            case BODY ->
                Reply.http(
                        429, Map.of(), "{\"error\":{\"message\":\"Please try again in %d.0s.\"}}".formatted(seconds));
        };
    }

    private List<Instant> within(Window window) {
        return installation.model().calls().stream()
                .map(ModelCall::at)
                .filter(at -> at.isAfter(window.first()) && at.isBefore(window.until()))
                .toList();
    }

    private void report(Window window) {
        var early = within(window);
        var latest = early.isEmpty()
                ? 0
                : Duration.between(window.first(), early.getLast()).toMillis();
        var next = installation.model().calls().stream()
                .map(ModelCall::at)
                .filter(at -> !at.isBefore(window.until()))
                .findFirst()
                .map(at -> Duration.between(window.until(), at).toMillis())
                .orElse(-1L);
        figures.add(
                "told in %s to wait %d ms: calls after the first refusal"
                        .formatted(
                                window.words(),
                                Duration.between(window.first(), window.until()).toMillis()),
                early.size(),
                "≤ " + MOST_LATE);
        figures.add("the last of these, ms after the first refusal", latest, "under way already");
        figures.add("the next call, ms after the time told", next, "never before");
    }
}
