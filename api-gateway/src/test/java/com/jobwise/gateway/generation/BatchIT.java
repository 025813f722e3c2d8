package com.jobwise.gateway.generation;

import static org.assertj.core.api.Assertions.assertThat;

import com.jobwise.gateway.Answer;
import com.jobwise.gateway.Api;
import com.jobwise.gateway.Applicant;
import com.jobwise.gateway.AsOwner;
import com.jobwise.gateway.GatewayTest;
import com.jobwise.gateway.WorkRows;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@GatewayTest
class BatchIT {

    private static final String BATCH = "/api/v1/generations/batch";
    private static final List<String> BOTH = List.of("resume", "cover_letter");

    @Autowired
    Api api;

    @Autowired
    @AsOwner
    JdbcClient jdbc;

    private Applicant ilka;
    private UUID otherJob;
    private WorkRows rows;

    @BeforeEach
    void signIn() {
        ilka = Applicant.newcomer(api);
        otherJob = Applicant.addPosting(ilka.api());
        rows = new WorkRows(jdbc);
    }

    @Test
    void everyTypeIsAskedForWithEveryJob() {
        var batch = asks(Map.of(
                        "job_ids", List.of(ilka.job(), otherJob),
                        "document_types", BOTH,
                        "options", Map.of("length", "short")))
                .isStatus(202)
                .json();

        assertThat(batch.path("accepted").asInt()).isEqualTo(4);
        assertThat(batch.path("refused").asInt()).isZero();
        assertThat(batch.path("items").valueStream())
                .extracting(one -> one.path("job_id").asString()
                        + one.path("document_type").asString())
                .containsExactly(
                        ilka.job() + "resume",
                        ilka.job() + "cover_letter",
                        otherJob + "resume",
                        otherJob + "cover_letter");
        for (var entry : batch.path("items")) {
            assertThat(entry.path("status").asInt()).isEqualTo(202);
            assertThat(entry.path("error").isNull()).isTrue();
            assertThat(entry.at("/generation/options/length").asString()).isEqualTo("short");
            assertThat(ilka.api()
                            .get(entry.at("/generation/links/self").asString())
                            .isStatus(200)
                            .json())
                    .isEqualTo(entry.path("generation"));
        }
        assertThat(rows.count("generations", ilka.userId())).isEqualTo(4);
        assertThat(rows.count("job_content_rankings", ilka.userId())).isEqualTo(2);
    }

    @Test
    void anUnknownJobDoesNotSinkTheOthers() {
        var others = Applicant.newcomer(api);
        var unknown = UUID.randomUUID();
        var batch = asks(Map.of(
                        "items", List.of(pair(unknown), pair(ilka.job()), pair(others.job()), pair(ilka.job()))))
                .isStatus(202)
                .json();

        assertThat(batch.path("items").valueStream())
                .extracting(one -> one.path("status").asInt())
                .as("what is named twice is wanted once")
                .containsExactly(404, 202, 404);
        assertThat(batch.at("/items/0/error/code").asString()).isEqualTo("not_found");
        assertThat(batch.at("/items/0/generation").isNull()).isTrue();
        assertThat(batch.at("/items/2/error")).isEqualTo(batch.at("/items/0/error"));
        assertThat(batch.path("refused").asInt()).isEqualTo(2);
        assertThat(rows.count("generations", ilka.userId())).isEqualTo(1);
    }

    @Test
    void thirtyTwoAtOnceWithOneKeyAreOneBatch() throws Exception {
        var once = ilka.api().with("Idempotency-Key", "the-lot");
        var body = Map.of("job_ids", List.of(ilka.job(), otherJob), "document_types", BOTH);
        try (var callers = Executors.newVirtualThreadPerTaskExecutor()) {
            Callable<Answer> one = () -> once.post(BATCH, body);
            var answers = callers.invokeAll(Collections.nCopies(32, one));
            assertThat(answers)
                    .extracting(Future::get)
                    .extracting(answer -> answer.isStatus(202).text())
                    .hasSize(32)
                    .containsOnly(once.post(BATCH, body).text());
        }
        assertThat(rows.count("generations", ilka.userId())).isEqualTo(4);
    }

    /** Opposite orders of the same jobs must not wait for each other in a circle. */
    @Test
    void batchesInOppositeOrdersAllGetThrough() throws Exception {
        List<UUID> jobs = new ArrayList<>(List.of(ilka.job(), otherJob));
        Stream.generate(() -> Applicant.addPosting(ilka.api())).limit(3).forEach(jobs::add);
        var there = Map.of("job_ids", jobs);
        var back = Map.of("job_ids", jobs.reversed());
        try (var callers = Executors.newVirtualThreadPerTaskExecutor()) {
            List<Callable<Answer>> all = new ArrayList<>();
            for (var i = 0; i < 6; i++) {
                all.add(() -> asks(there));
                all.add(() -> asks(back));
            }
            assertThat(callers.invokeAll(all))
                    .extracting(Future::get)
                    .extracting(Answer::status)
                    .containsOnly(202);
        }
        assertThat(rows.count("job_content_rankings", ilka.userId())).isEqualTo(5);
    }

    @Test
    void whatIsWrongWithARequestIsNamed() {
        asks(Map.of()).isProblem(422, "one_form_of_batch");
        asks(Map.of("job_ids", List.of(ilka.job()), "items", List.of(pair(ilka.job()))))
                .isProblem(422, "one_form_of_batch");
        asks(Map.of("items", List.of(pair(ilka.job())), "document_types", BOTH)).isProblem(422, "one_form_of_batch");
        asks(Map.of("job_ids", List.of())).complainsOf("job_ids", "size");
        asks(Map.of("job_ids", Stream.generate(UUID::randomUUID).limit(21).toList()))
                .complainsOf("job_ids", "size");
        asks("{\"job_ids\": [null]}").complainsOf("job_ids[0]", "not_null");
        asks("{\"items\": [{\"job_id\": \"%s\"}]}".formatted(ilka.job()))
                .complainsOf("items[0].document_type", "not_null");
        asks(Map.of("job_ids", List.of(ilka.job()), "options", Map.of("max_projects", 9)))
                .complainsOf("options.max_projects", "max");
        assertThat(rows.count("generations", ilka.userId())).isZero();
    }

    @Test
    void aProfileThatIsNotThereRefusesTheWhole() {
        var others = Applicant.newcomer(api);
        asks(Map.of("job_ids", List.of(ilka.job()), "profile_id", others.profile()))
                .isProblem(404, "not_found");
        api.newcomer().post(BATCH, Map.of("job_ids", List.of(ilka.job()))).isProblem(422, "no_profile");
        api.post(BATCH, Map.of("job_ids", List.of(ilka.job()))).isStatus(401);
    }

    private Answer asks(Object body) {
        return ilka.api().post(BATCH, body);
    }

    private static Map<String, Object> pair(UUID job) {
        return Map.of("job_id", job, "document_type", "resume");
    }
}
