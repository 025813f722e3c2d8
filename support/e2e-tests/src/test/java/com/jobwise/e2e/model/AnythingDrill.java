package com.jobwise.e2e.model;

import static org.assertj.core.api.Assertions.assertThat;

import com.jobwise.e2e.PackagedApplication;
import com.jobwise.e2e.Person;
import com.jobwise.e2e.model.HostileModel.Mood;
import java.time.Duration;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.awaitility.Awaitility;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** A model that answers anything: every document ends, none says what is not so, and nothing is left over. */
final class AnythingDrill {

    private static final Logger log = LoggerFactory.getLogger(AnythingDrill.class);
    private static final Duration MISCONFIGURED = Duration.ofSeconds(32);

    private final Installation installation;
    private final HostileModel model;
    private final Figures figures = new Figures("anything");
    private final DocumentCheck check = new DocumentCheck();
    private final Map<String, Integer> ends = new TreeMap<>();
    private final Map<String, Integer> fallbacks = new TreeMap<>();
    private final List<String> complaints = new ArrayList<>();
    private int checked;
    private int statements;

    AnythingDrill(Installation installation, long seed) {
        this.installation = installation;
        this.model = new HostileModel(seed);
    }

    /** Each mood in turn: the first leaves the provider silent for a while. */
    void run(Crowd crowd, Map<Mood, Integer> documents, Duration atMost) {
        installation.model().answer(model::answer);
        new EnumMap<>(documents).forEach((mood, number) -> {
            model.become(mood);
            var asked = crowd.askFor(number);
            crowd.awaitAll(atMost);
            asked.forEach(this::check);
            log.info("{}: {} documents checked so far, {}, {}", mood, checked, ends, complaints);
            if (mood == Mood.REFUSES_THE_SET_UP) {
                idle(MISCONFIGURED);
            }
        });
        endsWell();
    }

    private void check(Asked one) {
        var status = one.status();
        checked++;
        ends.merge(status, 1, Integer::sum);
        if (status.equals("completed")) {
            var result = one.by().person().get("/generations/" + one.id() + "/result");
            check.complaints(one, result).forEach(complaint -> complaints.add(one + ": " + complaint));
            statements += result.path("claims").size();
            fallbacks.merge(result.path("metadata").path("fallback_reason").asString("none"), 1, Integer::sum);
        }
    }

    /** With what the processes held before: the same afterwards. */
    void runAndComeBackTo(Map<PackagedApplication, Vitals> before, Runnable drill) {
        drill.run();
        Map<PackagedApplication, Vitals> after = new LinkedHashMap<>();
        try {
            Awaitility.await()
                    .atMost(Duration.ofSeconds(120))
                    .pollInterval(Duration.ofSeconds(5))
                    .until(() -> {
                        before.keySet().forEach(one -> after.put(one, Vitals.of(one)));
                        return before.entrySet().stream()
                                .allMatch(one -> after.get(one.getKey()).isNoMoreThan(one.getValue()));
                    });
        } finally {
            before.forEach((process, vitals) -> figures.add(
                    process + ": threads/open files/threads in a model call, before and after",
                    vitals + " and " + after.get(process),
                    "no more than before"));
            figures.print();
        }
    }

    private static void idle(Duration time) {
        Awaitility.await().pollDelay(time).atMost(time.plusSeconds(5)).until(() -> true);
    }

    private void endsWell() {
        Awaitility.await()
                .atMost(Duration.ofSeconds(10))
                .until(() -> installation.model().openConnections() == 0);
        figures.add("documents asked for", checked, "");
        figures.add("how they ended", ends, "completed, or honestly failed");
        figures.add("who wrote them: reasons of falling back to rules", fallbacks, "");
        figures.add("statements checked", statements, "");
        figures.add("unsupported statements", complaints.size(), "0");
        figures.add("answers of the gateway by status", Person.answers(), "no 5xx");
        figures.add("calls at the model", installation.model().calls().size(), "");
        figures.add("documents that a model was called for", calledFor(), "");
        figures.add("answers by kind", new TreeMap<>(model.answered()), "");
        figures.add("kinds of fault not met", model.unmet(), "none");
        figures.add("items that have not ended", unfinished(), "0");
        figures.add("open connections at the model", installation.model().openConnections(), "0");
        figures.print();
        assertThat(complaints).isEmpty();
        assertThat(ends.keySet()).isSubsetOf("completed", "failed");
        assertThat(unfinished()).isZero();
        assertThat(Person.answers().keySet()).allMatch(status -> status < 500);
    }

    private long unfinished() {
        return installation.count("select count(*) from work_items where status in ('blocked', 'queued', 'running')");
    }

    private long calledFor() {
        return installation.count("""
                select count(distinct subject_id) from model_calls where kind = 'generation' and outcome <> 'not_asked'
                """);
    }
}
