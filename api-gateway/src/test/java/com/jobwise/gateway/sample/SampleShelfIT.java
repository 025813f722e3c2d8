package com.jobwise.gateway.sample;

import static com.jobwise.gateway.Sending.delete;
import static org.assertj.core.api.Assertions.assertThat;

import com.jobwise.gateway.Answer;
import com.jobwise.gateway.Api;
import com.jobwise.gateway.GatewayTest;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@GatewayTest
class SampleShelfIT {

    private static final String SAMPLES = "/api/v1/samples";

    @Autowired
    Api api;

    private Api ilka;

    @BeforeEach
    void signIn() {
        ilka = api.newcomer();
    }

    @Test
    void aSampleIsPutAwayAndTakenOutAgain() {
        var at = upload("cover_letter");
        var archived = ilka.post(at + "/archive", "").isStatus(200).json();

        assertThat(archived.path("is_active").asBoolean()).isFalse();
        assertThat(archived.path("archived_at").asString()).endsWith("Z");
        assertThat(ilka.get(SAMPLES + "?is_active=true").json().path("total").asInt())
                .isZero();
        ilka.get(at).isStatus(200);
        var again = ilka.post(at + "/activate", "").isStatus(200).json();
        assertThat(again.path("is_active").asBoolean()).isTrue();
        assertThat(again.path("archived_at").isNull()).isTrue();
    }

    @Test
    void deletingIsPuttingAway() {
        var at = upload("resume");

        delete(ilka, at).isStatus(204);
        delete(ilka, at).isStatus(204);

        assertThat(ilka.get(at).json().path("is_active").asBoolean()).isFalse();
    }

    @Test
    void theOneTakenOutReplacesTheActiveOneAndTheStyleFollowsIt() {
        var old = upload("cover_letter");
        var current = upload("cover_letter");

        ilka.post(old + "/activate", "").isStatus(200);

        assertThat(ilka.get(old).json().path("is_active").asBoolean()).isTrue();
        assertThat(ilka.get(current).json().path("is_active").asBoolean()).isFalse();
        assertThat(old)
                .endsWith(ilka.get("/api/v1/writing-style")
                        .json()
                        .path("source_sample_id")
                        .asString());
    }

    @Test
    void thirtyTwoParallelUploadsLeaveExactlyOneActive() throws Exception {
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var uploads = IntStream.range(0, 32)
                    .mapToObj(i -> threads.submit(() -> upload("cover_letter")))
                    .toList();
            for (var upload : uploads) {
                upload.get();
            }
        }
        assertThat(ilka.get(SAMPLES + "?document_type=cover_letter&is_active=true")
                        .json()
                        .path("total")
                        .asInt())
                .isEqualTo(1);
        assertThat(ilka.get(SAMPLES).json().path("total").asInt()).isEqualTo(32);
    }

    @Test
    void parallelArchivingAndActivatingNeverLeavesTwoActive() throws Exception {
        var all = List.of(upload("resume"), upload("resume"), upload("resume"));
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var changes = IntStream.range(0, 24)
                    .mapToObj(i -> threads.submit(
                            () -> ilka.post(all.get(i % 3) + (i % 4 == 0 ? "/archive" : "/activate"), "")))
                    .toList();
            for (var change : changes) {
                change.get().isStatus(200);
            }
        }
        assertThat(ilka.get(SAMPLES + "?is_active=true").json().path("total").asInt())
                .isLessThanOrEqualTo(1);
    }

    @Test
    void samplesHaveEntityTags() {
        var at = upload("resume");
        var tag = ilka.get(at).required("ETag");

        ilka.with("If-None-Match", tag).get(at).isStatus(304);
        var archived = ilka.with("If-Match", tag).post(at + "/archive", "").isStatus(200);
        ilka.with("If-Match", tag).post(at + "/activate", "").isProblem(412, "stale");
        delete(ilka.with("If-Match", tag), at).isProblem(412, "stale");
        assertThat(archived.required("ETag"))
                .isNotEqualTo(tag)
                .isEqualTo(ilka.get(at).required("ETag"));
    }

    @Test
    void aRepeatGetsTheFirstAnswer() {
        var at = upload("resume");
        var once = ilka.with("Idempotency-Key", "put-it-away");
        var first = once.post(at + "/archive", "").isStatus(200);
        ilka.post(at + "/activate", "").isStatus(200);

        assertThat(once.post(at + "/archive", "").isStatus(200).text()).isEqualTo(first.text());
        assertThat(ilka.get(at).json().path("is_active").asBoolean()).isTrue();
    }

    @Test
    void cursorsLeadThroughTheSamples() {
        IntStream.range(0, 7).forEach(i -> upload("resume"));
        var first = ilka.get(SAMPLES + "?limit=4").json();
        upload("resume");
        var rest = ilka.get(SAMPLES + "?limit=4&cursor="
                        + first.at("/pagination/next_cursor").asString())
                .isStatus(200)
                .json();

        var seen = new HashSet<String>();
        List.of(first, rest)
                .forEach(page -> page.path("items")
                        .valueStream()
                        .forEach(item -> seen.add(item.path("id").asString())));
        assertThat(seen).hasSize(7);
        assertThat(rest.at("/pagination/next_cursor").isNull()).isTrue();
    }

    @Test
    void anotherPersonsSampleIsNotThereAndNobodyUnknownGetsIn() {
        var at = upload("resume");
        for (var path : List.of(at, SAMPLES + "/" + UUID.randomUUID(), SAMPLES + "/no-id")) {
            var gethin = api.newcomer();
            gethin.post(path + "/archive", "").isProblem(404, "not_found");
            gethin.post(path + "/activate", "").isProblem(404, "not_found");
            delete(gethin, path).isProblem(404, "not_found");
        }
        api.post(at + "/archive", "").isStatus(401);
        api.post(at + "/activate", "").isStatus(401);
        delete(api, at).isStatus(401);
        assertThat(ilka.get(at).json().path("is_active").asBoolean()).isTrue();
        ilka.get(SAMPLES + "?is_active=perhaps").complainsOf("is_active", "wrong_type");
    }

    private String upload(String type) {
        Answer stored = ilka.post(
                        SAMPLES + "/upload", Map.of("document_type", type, "text", "Hi, I fix what is broken. Cheers"))
                .isStatus(201);
        assertThat(stored.header("ETag")).isNotNull();
        return stored.required("Location");
    }
}
