package com.jobwise.gateway.generation.stream;

import static org.assertj.core.api.Assertions.assertThat;

import com.jobwise.gateway.Api;
import com.jobwise.gateway.Applicant;
import com.jobwise.gateway.AsOwner;
import com.jobwise.gateway.GatewayTest;
import com.jobwise.gateway.StandInWorker;
import com.jobwise.gateway.Verbs;
import com.jobwise.generation.GenerationStage;
import com.jobwise.generation.GenerationStore;
import com.jobwise.work.WorkKind;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.LongStream;
import org.awaitility.Awaitility;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.json.JsonMapper;

@GatewayTest
class EventStreamIT {

    private static final String GENERATIONS = "/api/v1/generations/";
    private static final int ROUNDS = 25;
    private static final long SEED = 20_260_214;

    @Autowired
    Api api;

    @Autowired
    StandInWorker worker;

    @Autowired
    @AsOwner
    GenerationStore generations;

    @Autowired
    EventStreams streams;

    @Autowired
    EventPoller poller;

    private Applicant ilka;
    private UUID id;
    private UUID ranking;

    @BeforeEach
    void ask() {
        ilka = Applicant.newcomer(api);
        var created = ilka.api().post(GENERATIONS + "resume", ilka.asking("")).isStatus(202);
        id = Applicant.id(created);
        ranking = UUID.fromString(created.json().path("ranking_id").asString());
    }

    private String path() {
        return GENERATIONS + id + "/events";
    }

    private Reader open(@Nullable String lastEventId) {
        return Reader.open(ilka.api(), path(), lastEventId);
    }

    @Test
    void everyVisibleChangeIsAnEventAndTheLastOneEndsTheStream() {
        try (var reader = open(null)) {
            var first = Objects.requireNonNull(reader.next());
            generations.begin(ilka.userId(), id, GenerationStage.ANALYSIS);
            var begun = Objects.requireNonNull(reader.next());
            worker.rank(ranking);
            worker.write(id);
            var rest = reader.rest();

            assertThat(reader.status).isEqualTo(200);
            assertThat(reader.headers).contains("Content-Type: text/event-stream;charset=UTF-8");
            assertThat(first.id()).isEqualTo(1);
            assertThat(first.event()).isEqualTo("status");
            assertThat(json(first.data()).path("status").asString()).isEqualTo("pending");
            assertThat(json(begun.data()).at("/progress/stage_name").asString()).isEqualTo("Analysis & Matching");
            assertThat(json(begun.data()).path("id").asString()).isEqualTo(id.toString());
            assertThat(rest).extracting(Reader.Event::event).containsExactly("status", "completed");
            assertThat(rest).extracting(Reader.Event::id).containsExactly(3L, 4L);
            assertThat(json(rest.getLast().data()).at("/progress/percentage").asInt())
                    .isEqualTo(100);
            assertThat(begun.data() + rest).as("nothing of the person").doesNotContain("Vandersee", "Rosenlicht");
        }
    }

    @Test
    void waitingForTheModelIsAnEventWhenItBeginsAndWhenTheWorkGoesOn() {
        try (var reader = open(null)) {
            assertThat(waitsFor(reader)).isNull();
            worker.waitForModel(WorkKind.RANKING, ranking);
            assertThat(waitsFor(reader)).as("its ranking waits").isEqualTo("model");
            worker.rank(ranking);
            assertThat(waitsFor(reader)).as("its ranking is made").isNull();
            worker.waitForModel(WorkKind.GENERATION, id);
            assertThat(waitsFor(reader)).as("it waits itself").isEqualTo("model");
            worker.waitForModel(WorkKind.GENERATION, id);
            worker.hearModel(WorkKind.GENERATION, id);
            assertThat(waitsFor(reader))
                    .as("the model answers; a second wait was no news")
                    .isNull();
            worker.write(id);
            assertThat(reader.rest()).extracting(Reader.Event::event).containsExactly("status", "completed");
        }
        try (var late = open("1")) {
            assertThat(waitsFor(late)).as("who was away is told").isEqualTo("model");
        }
    }

    private static @Nullable String waitsFor(Reader reader) {
        var event = Objects.requireNonNull(reader.next());
        assertThat(event.event()).isEqualTo("status");
        return json(event.data()).path("waiting_for").asStringOpt().orElse(null);
    }

    @Test
    void whoHasSeenEverythingIsToldNotToComeAgain() {
        Verbs.post(ilka.api(), GENERATIONS + id + "/cancel").isStatus(200);
        try (var late = open("1");
                var done = open("2")) {
            assertThat(late.rest()).extracting(Reader.Event::event).containsExactly("cancelled");
            assertThat(done.status).isEqualTo(204);
        }
    }

    @Test
    void aDocumentTakenUpAgainGoesOnAfterItsTerminalEvent() {
        Verbs.post(ilka.api(), GENERATIONS + id + "/cancel").isStatus(200);
        Verbs.post(ilka.api(), GENERATIONS + id + "/retry").isStatus(202);
        try (var reader = open("2")) {
            assertThat(Objects.requireNonNull(reader.next()).id()).isEqualTo(3);
            Verbs.post(ilka.api(), GENERATIONS + id + "/cancel").isStatus(200);
            assertThat(reader.rest()).extracting(Reader.Event::event).containsExactly("cancelled");
        }
    }

    /** Breaks off anywhere, also before the first event, and comes back with the last id it saw. */
    @Test
    void whoBreaksOffAndComesBackMissesNothing() throws Exception {
        var random = new Random(SEED);
        for (var round = 0; round < ROUNDS; round++) {
            ask();
            var script = new Random(random.nextLong());
            try (var writer = Executors.newVirtualThreadPerTaskExecutor()) {
                var written = writer.submit(() -> changes(script));
                var seen = readsWithBreaks(random, written);
                written.get();
                assertThat(seen).as("round %d", round).isEqualTo(numbersSoFar());
            }
        }
    }

    private void changes(Random script) {
        var times = script.nextInt(3);
        for (var i = 0; i < times; i++) {
            generations.begin(ilka.userId(), id, GenerationStage.ANALYSIS);
            Verbs.post(ilka.api(), GENERATIONS + id + "/cancel");
            Verbs.post(ilka.api(), GENERATIONS + id + "/retry");
        }
        worker.rank(ranking);
        worker.write(id);
    }

    /** Until it is told not to come again, and nobody was about to take the document up again. */
    private List<Long> readsWithBreaks(Random random, Future<?> written) {
        List<Long> seen = new ArrayList<>();
        while (true) {
            var over = written.isDone();
            try (var reader = open(seen.isEmpty() ? null : Long.toString(seen.getLast()))) {
                if (reader.status == 204) {
                    if (over) {
                        return seen;
                    }
                    continue;
                }
                var patience = random.nextInt(3);
                for (var i = 0; i <= patience; i++) {
                    var event = patience == 0 ? null : reader.next();
                    if (event == null) {
                        break;
                    }
                    seen.add(event.id());
                }
            }
        }
    }

    private List<Long> numbersSoFar() {
        try (var all = open(null)) {
            var last = all.rest().getLast();
            assertThat(last.event()).isEqualTo("completed");
            return LongStream.rangeClosed(1, last.id()).boxed().toList();
        }
    }

    @Test
    void aNumberFromElsewhereReplaysEverything() {
        try (var reader = open("999999")) {
            assertThat(Objects.requireNonNull(reader.next()).id()).isEqualTo(1);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"abc", "-1", "1.5", "9999999999999999999", "1; drop"})
    void whatNoStreamEverSentIsRefused(String garbage) {
        ilka.api().with("Last-Event-ID", garbage).get(path()).complainsOf("Last-Event-ID", "invalid");
    }

    @Test
    void aDeletedDocumentEndsItsStream() {
        try (var reader = open(null)) {
            assertThat(reader.next()).isNotNull();
            Verbs.delete(ilka.api(), GENERATIONS + id).isStatus(204);
            assertThat(reader.rest()).isEmpty();
        }
    }

    @Test
    void onePersonCannotOpenManyStreamsButALostOneMakesRoom() {
        List<Reader> open = new ArrayList<>();
        try {
            for (var i = 0; i < 20; i++) {
                open.add(open(null));
            }
            var other = Applicant.id(
                    ilka.api().post(GENERATIONS + "resume", ilka.asking("")).isStatus(202));
            var refused = ilka.api().get(GENERATIONS + other + "/events").isProblem(429, "too_many_requests");
            assertThat(refused.header("Retry-After")).isNotBlank();
            var again = open(null);
            open.add(again);
            assertThat(again.status).isEqualTo(200);
            assertThat(open.getFirst().rest()).hasSize(1);
        } finally {
            open.forEach(Reader::close);
        }
    }

    @Test
    void streamsEndWhenTheGatewayStopsAndNoneIsLetIn() {
        try (var reader = open(null)) {
            assertThat(reader.next()).isNotNull();
            poller.stop();
            assertThat(reader.rest()).isEmpty();
            ilka.api().get(path()).isProblem(503, "unavailable");
        } finally {
            poller.start();
        }
        try (var reader = open(null)) {
            assertThat(reader.status).isEqualTo(200);
        }
    }

    @Test
    void nothingIsKeptOfAStreamThatEnded() {
        Verbs.post(ilka.api(), GENERATIONS + id + "/cancel").isStatus(200);
        try (var reader = open(null)) {
            assertThat(reader.rest()).hasSize(2);
        }
        Awaitility.await()
                .atMost(Duration.ofSeconds(10))
                .until(() -> streams.all().stream()
                        .noneMatch(one -> one.generationId().equals(id)));
    }

    @Test
    void anotherPersonsDocumentIsAsUnknownAsNone() {
        var gethin = api.newcomer();
        assertThat(gethin.get(path()).isProblem(404, "not_found").withoutTrace())
                .isEqualTo(gethin.get(GENERATIONS + UUID.randomUUID() + "/events")
                        .isProblem(404, "not_found")
                        .withoutTrace());
        gethin.with("Accept", "text/event-stream").get(path()).isProblem(404, "not_found");
        api.get(path()).isStatus(401);
    }

    private static tools.jackson.databind.JsonNode json(String text) {
        return JsonMapper.shared().readTree(text);
    }
}
