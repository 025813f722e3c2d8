package com.jobwise.e2e.model;

import static org.assertj.core.api.Assertions.assertThat;

import com.jobwise.e2e.ModelAnswers;
import com.jobwise.e2e.PackagedApplication;
import com.jobwise.testsupport.model.ModelCall;
import com.jobwise.testsupport.model.Reply;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.awaitility.Awaitility;

/**
 * Workers are killed while a model answers them. Everybody's posting asks for one thing more than all others, so that no two questions of
 * different work are the same: a question that is put twice has been paid for twice.
 */
final class KillDrill {

    private static final Duration LATENCY = Duration.ofMillis(300);

    /** Of a process, on a machine with much else to do. */
    private static final Duration A_START = Duration.ofMinutes(10);

    /** Of ten kills; most work is the generation workers'. */
    private static final List<String> VICTIMS = List.of(
            "generation-worker",
            "ranking-worker",
            "generation-worker",
            "generation-worker",
            "style-worker",
            "generation-worker",
            "ranking-worker",
            "generation-worker",
            "generation-worker",
            "generation-worker");

    /**
     * @param waves of documents, with a kill in each
     * @param jobs new postings of a wave, with a resume and a letter for each
     * @param slots of each worker
     */
    record Size(int waves, int jobs, int slots) {}

    private final Installation installation;
    private final Size size;
    private final Random chance;
    private final Figures figures = new Figures("kills");
    private final List<Asked> asked = new ArrayList<>();
    private final List<String> killed = new ArrayList<>();

    KillDrill(Installation installation, Size size, long seed) {
        this.installation = installation;
        this.size = size;
        this.chance = new Random(seed);
    }

    void run(Crowd crowd, Duration atMost) {
        installation.model().answer(KillDrill::prompt);
        var before = installation.model().calls().size();
        var begun = Instant.now();
        for (var wave = 0; wave < size.waves(); wave++) {
            var module = VICTIMS.get(wave % VICTIMS.size());
            Awaitility.await().atMost(A_START).until(() -> !victims(module).isEmpty());
            var soFar = installation.model().calls().size();
            begin(crowd, wave);
            awaitCall(module, soFar);
            kill(module);
        }
        crowd.awaitAll(atMost);
        Awaitility.await().atMost(atMost).until(() -> unfinished() == 0);
        report(installation.model().calls().stream().skip(before).toList(), begun);
    }

    private static Reply prompt(ModelCall call) {
        return ModelAnswers.of(call, words -> words).after(LATENCY);
    }

    private void begin(Crowd crowd, int wave) {
        for (var i = 0; i < size.jobs(); i++) {
            var number = wave * size.jobs() + i;
            var who = crowd.people().get(number % crowd.people().size());
            if (i == 0 || VICTIMS.get(wave % VICTIMS.size()).equals("style-worker")) {
                who.uploadsLetter("My locker has the number %d.".formatted(number));
            }
            var copy = "copy " + number;
            who.copies(List.copyOf(who.jobs().keySet()).getFirst(), copy, "Quote the reference %d".formatted(number));
            asked.add(who.asksFor("resume", copy));
            asked.add(who.asksFor("cover-letter", copy));
        }
    }

    /** Its answer takes a while, so that a worker killed now is killed while it waits. */
    private void awaitCall(String module, int from) {
        Awaitility.await()
                .atMost(A_START)
                .pollInterval(Duration.ofMillis(50))
                .until(() -> installation.model().calls().stream().skip(from).anyMatch(call -> isOf(module, call)));
    }

    private void kill(String module) {
        var victims = victims(module);
        victims.get(chance.nextInt(victims.size())).kill();
        killed.add(module);
        installation.replace(module);
    }

    private List<PackagedApplication> victims(String module) {
        return installation.alive().stream()
                .filter(one -> one.toString().startsWith(module))
                .filter(PackagedApplication::isReady)
                .toList();
    }

    private static boolean isOf(String module, ModelCall call) {
        var system = call.system();
        return switch (module) {
            case "ranking-worker" -> system.startsWith("Order the items");
            case "style-worker" -> system.startsWith("Say how the sample");
            default -> system.startsWith("You ");
        };
    }

    /** Shows refused sentences only, not the posting: of two documents of one person they may be the same. */
    private static boolean isMend(ModelCall call) {
        return call.system().startsWith("You wrote these texts");
    }

    private long unfinished() {
        return installation.count("select count(*) from work_items where status in ('blocked', 'queued', 'running')");
    }

    private void report(List<ModelCall> calls, Instant begun) {
        var mends = calls.stream().filter(KillDrill::isMend).toList();
        var prompts = Prompts.of(calls.stream().filter(call -> !isMend(call)).toList());
        var completed =
                asked.stream().filter(one -> one.status().equals("completed")).count();
        var items = installation.count("select count(*) from work_items where status = 'succeeded'");
        var inFlight = (long) killed.size() * size.slots();
        var questions = prompts.distinct() + prompts.repeated();
        var perJob = (double) questions / prompts.distinct();
        var late = installation.count("""
                select count(*) from model_calls where outcome = 'timed_out' and reserved_at >= '%s'
                """.formatted(begun));
        figures.add("documents completed", "%d of %d".formatted(completed, asked.size()), "all");
        figures.add("work items done, with rankings and styles", items, "");
        figures.add("kills", "%d: %s".formatted(killed.size(), byModule()), "");
        figures.add("calls of the model", "%d, %d of them mends".formatted(calls.size(), mends.size()), "");
        figures.add("calls that were not answered within their deadline", late, "not paid, asked again");
        figures.add("different questions", prompts.distinct(), "");
        figures.add(
                "questions put again",
                prompts.repeated(),
                "≤ %d, slots in flight at kills, and late ones".formatted(inFlight + late));
        figures.add("most often the same question", prompts.mostOften(), "");
        figures.add("calls for each question", perJob, "≤ 1.06");
        figures.add("repeated calls for each document", (double) prompts.repeated() / asked.size(), "≤ 0.06");
        figures.add(
                "items tried more than once",
                installation.count("select count(*) from work_items where attempt > 1"),
                "");
        figures.add("failed items", failed(), "none");
        figures.print();
        assertThat(completed).isEqualTo(asked.size());
        assertThat(failed()).isEmpty();
        assertThat(prompts.repeated()).isLessThanOrEqualTo(inFlight + late);
        assertThat(calls).hasSizeGreaterThanOrEqualTo(asked.size());
    }

    /** With the kind of work, why, and how often it was tried: a failure that nobody can explain is worth nothing. */
    private List<String> failed() {
        return installation.texts("""
                select kind || ' ' || failure_code || ' after ' || attempt || ' runs'
                from work_items
                where status = 'failed'
                """);
    }

    private Map<String, Long> byModule() {
        return killed.stream()
                .collect(java.util.stream.Collectors.groupingBy(
                        one -> one, java.util.TreeMap::new, java.util.stream.Collectors.counting()));
    }
}
