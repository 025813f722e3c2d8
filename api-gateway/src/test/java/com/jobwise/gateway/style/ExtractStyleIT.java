package com.jobwise.gateway.style;

import static com.jobwise.gateway.Sending.delete;
import static org.assertj.core.api.Assertions.assertThat;

import com.jobwise.gateway.Api;
import com.jobwise.gateway.Applicant;
import com.jobwise.gateway.AsOwner;
import com.jobwise.gateway.GatewayTest;
import com.jobwise.gateway.StandInWorker;
import com.jobwise.gateway.WorkRows;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@GatewayTest
class ExtractStyleIT {

    private static final String STYLE = "/api/v1/writing-style";
    private static final String EXTRACT = STYLE + "/extract";

    @Autowired
    Api api;

    @Autowired
    @AsOwner
    JdbcClient jdbc;

    @Autowired
    StandInWorker worker;

    private Api ilka;
    private int userId;

    @BeforeEach
    void signIn() {
        ilka = api.newcomer();
        userId = ilka.get("/api/v1/auth/me").json().path("id").asInt();
    }

    @Test
    void aMeasuredStyleIsMeasuredAnewFromTheActiveLetter() {
        var sample = upload("cover_letter");
        worker.measureStyle(style(), sample);

        var asked = ilka.post(EXTRACT, "").isStatus(202);

        assertThat(asked.header("Location")).isEqualTo(STYLE);
        assertThat(asked.header("Retry-After")).isEqualTo("1");
        assertThat(asked.json().path("extraction_status").asString()).isEqualTo("pending");
        assertThat(asked.json().at("/extracted_style/tone").asString()).isEqualTo("plain_direct");
        assertThat(ilka.get(STYLE).header("Retry-After")).isEqualTo("1");
        worker.measureStyle(style(), sample);
        assertThat(ilka.get(STYLE).header("Retry-After")).isNull();
    }

    @Test
    void anOlderLetterCanBeNamed() {
        var old = upload("cover_letter");
        upload("cover_letter");

        var asked = ilka.post(EXTRACT, Map.of("sample_id", old)).isStatus(202);

        assertThat(asked.json().path("source_sample_id").asString()).isEqualTo(old.toString());
    }

    @Test
    void thirtyTwoParallelRequestsAreOneMeasuring() throws Exception {
        var sample = upload("cover_letter");
        worker.measureStyle(style(), sample);
        var before = work();
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var asked = IntStream.range(0, 32)
                    .mapToObj(i -> threads.submit(() -> ilka.post(EXTRACT, "{}")))
                    .toList();
            for (var one : asked) {
                one.get().isStatus(202);
            }
        }
        assertThat(work()).isEqualTo(before + 1);
        assertThat(new WorkRows(jdbc).count("writing_styles", userId)).isEqualTo(1);
    }

    @Test
    void thirtyTwoFirstRequestsMakeOneStyle() throws Exception {
        upload("cover_letter");
        delete(ilka, STYLE).isStatus(204);
        var before = work();
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var asked = IntStream.range(0, 32)
                    .mapToObj(i -> threads.submit(
                            () -> ilka.with("Idempotency-Key", "k").post(EXTRACT, "{}")))
                    .toList();
            var first = asked.getFirst().get().isStatus(202).text();
            for (var one : asked) {
                assertThat(one.get().isStatus(202).text()).isEqualTo(first);
            }
        }
        assertThat(work()).isEqualTo(before + 1);
        assertThat(new WorkRows(jdbc).count("writing_styles", userId)).isEqualTo(1);
    }

    @Test
    void withoutALetterThereIsNothingToMeasure() {
        ilka.post(EXTRACT, "").isProblem(409, "no_cover_letter");
        var resume = upload("resume");

        ilka.post(EXTRACT, "").isProblem(409, "no_cover_letter");
        ilka.post(EXTRACT, Map.of("sample_id", resume)).isProblem(422, "not_a_cover_letter");
        ilka.post(EXTRACT, Map.of("sample_id", UUID.randomUUID())).isProblem(404, "not_found");
        ilka.post(EXTRACT, "{\"sample_id\": 7}").complainsOf("sample_id", "wrong_type");
        ilka.post(EXTRACT, "{\"sample\": null}").complainsOf("sample", "unknown_field");
        assertThat(work()).isZero();
    }

    @Test
    void aStyleHasAnEntityTagAndCanBeForgotten() {
        var sample = upload("cover_letter");
        var tag = ilka.get(STYLE).required("ETag");
        ilka.with("If-None-Match", tag).get(STYLE).isStatus(304);
        worker.measureStyle(style(), sample);

        assertThat(ilka.get(STYLE).required("ETag")).isNotEqualTo(tag);
        delete(ilka.with("If-Match", tag), STYLE).isProblem(412, "stale");
        delete(ilka, STYLE).isStatus(204);
        delete(ilka, STYLE).isProblem(404, "not_found");
        ilka.get(STYLE).isProblem(404, "not_found");
    }

    @Test
    void anothersLetterIsNotThereAndNobodyUnknownGetsIn() {
        var letter = upload("cover_letter");
        var gethin = api.newcomer();

        gethin.post(EXTRACT, Map.of("sample_id", letter)).isProblem(404, "not_found");
        delete(gethin, STYLE).isProblem(404, "not_found");
        api.post(EXTRACT, "").isStatus(401);
        delete(api, STYLE).isStatus(401);
        ilka.get(STYLE).isStatus(200);
    }

    private UUID upload(String type) {
        var text = "Hi there, I fix what is broken. Cheers";
        return Applicant.id(ilka.post("/api/v1/samples/upload", Map.of("document_type", type, "text", text))
                .isStatus(201));
    }

    private UUID style() {
        return UUID.fromString(ilka.get(STYLE).isStatus(200).json().path("id").asString());
    }

    private int work() {
        return new WorkRows(jdbc).count("work_items", userId);
    }
}
