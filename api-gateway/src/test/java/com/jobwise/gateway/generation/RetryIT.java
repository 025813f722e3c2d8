package com.jobwise.gateway.generation;

import static org.assertj.core.api.Assertions.assertThat;

import com.jobwise.gateway.Api;
import com.jobwise.gateway.Applicant;
import com.jobwise.gateway.GatewayTest;
import com.jobwise.gateway.StandInWorker;
import com.jobwise.gateway.Verbs;
import com.jobwise.work.Checkpoint;
import com.jobwise.work.CheckpointStore;
import com.jobwise.work.WorkFailure;
import com.jobwise.work.WorkKind;
import com.jobwise.work.WorkQueue;
import java.time.Duration;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@GatewayTest
class RetryIT {

    @Autowired
    Api api;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    StandInWorker worker;

    @Autowired
    WorkQueue queue;

    @Autowired
    CheckpointStore checkpoints;

    private Applicant ilka;
    private Asked resume;

    @BeforeEach
    void ask() {
        ilka = Applicant.newcomer(api);
        resume = Asked.by(ilka, "resume");
    }

    @Test
    void aFailedDocumentIsPendingAgainUnderItsOwnIdAndCanBeCompleted() {
        resume.failed(worker, "too_many_attempts");
        var again = resume.post("/retry").isStatus(202);

        assertThat(again.header("Location")).isEqualTo(resume.path());
        assertThat(again.header("Retry-After")).isEqualTo("1");
        assertThat(Applicant.id(again)).isEqualTo(resume.id());
        assertThat(again.json().path("status").asString()).isEqualTo("pending");
        assertThat(again.json().path("error").isNull()).isTrue();
        assertThat(again.json().path("started_at").isNull()).isTrue();
        assertThat(again.json().at("/progress/current_stage").asInt()).isZero();
        assertThat(UUID.fromString(again.json().path("ranking_id").asString())).isEqualTo(resume.ranking());
        assertThat(workStates()).containsExactly("failed", "queued");
        worker.write(resume.id());
        assertThat(resume.status()).isEqualTo("completed");
    }

    @Test
    void theNewWorkInheritsWhatWasFinished() {
        worker.rank(resume.ranking());
        var former = queue.openFor(WorkKind.GENERATION, resume.id()).orElseThrow();
        var plan = new Checkpoint("analysis", "stand-in-1", "none", "0".repeat(64));
        checkpoints.keep(former, plan, "{\"chosen\": 1}", Duration.ofMillis(5));
        worker.failToWrite(resume.id(), new WorkFailure("too_many_attempts", "It was tried 5 times."));
        resume.post("/retry").isStatus(202);
        var next = queue.openFor(WorkKind.GENERATION, resume.id()).orElseThrow();

        assertThat(next).isNotEqualTo(former);
        assertThat(checkpoints.find(next, plan)).contains("{\"chosen\": 1}");
        assertThat(attempts(next)).isZero();
    }

    @Test
    void aCancelledDocumentCanBeTakenUpAgain() {
        resume.post("/cancel").isStatus(200);
        resume.post("/retry").isStatus(202);
        worker.rank(resume.ranking());
        worker.write(resume.id());

        assertThat(resume.status()).isEqualTo("completed");
    }

    @Test
    void aRankingThatFailedIsMadeAnew() {
        worker.failToRank(resume.ranking());
        worker.failToWrite(resume.id(), new WorkFailure("ranking_failed", "It could not be ranked."));
        var again = resume.post("/retry").isStatus(202);
        var ranking = UUID.fromString(again.json().path("ranking_id").asString());

        assertThat(ranking).isNotEqualTo(resume.ranking());
        assertThat(workStates()).containsExactly("failed", "blocked");
        worker.rank(ranking);
        worker.write(resume.id());
        assertThat(resume.status()).isEqualTo("completed");
    }

    @Test
    void whatIsUnderWayCompletedOrHopelessIsNotRetried() {
        resume.post("/retry").isProblem(409, "not_retryable");
        resume.written(worker).post("/retry").isProblem(409, "not_retryable");
        var hopeless = Asked.by(ilka, "resume");
        worker.failToWrite(hopeless.id(), new WorkFailure("source_deleted", "The job was deleted."));
        hopeless.post("/retry").isProblem(409, "not_retryable");
    }

    @Test
    void manyRetriesAtOnceAreOne() throws Exception {
        resume.failed(worker, "too_many_attempts");
        try (var callers = Executors.newVirtualThreadPerTaskExecutor()) {
            Callable<Integer> one = () -> resume.post("/retry").status();
            var answers = callers.invokeAll(Collections.nCopies(8, one));
            assertThat(answers).extracting(Future::get).containsOnlyOnce(202).containsOnly(202, 409);
        }
        assertThat(workStates()).containsExactly("failed", "queued");
    }

    @Test
    void aRepeatedKeyIsOneRetry() {
        resume.failed(worker, "too_many_attempts");
        var once = ilka.api().with("Idempotency-Key", "again");
        var first = Verbs.post(once, resume.path() + "/retry").isStatus(202);

        assertThat(Verbs.post(once, resume.path() + "/retry").isStatus(202).text())
                .isEqualTo(first.text());
    }

    @Test
    void regeneratingGivesANewDocumentThatNamesTheOldOne() {
        resume.written(worker);
        var answer = ilka.api()
                .post(
                        resume.path() + "/regenerate",
                        "{\"options\": {\"length\": \"short\"}, \"custom_prompt\": \"Plain.\"}")
                .isStatus(202);
        var next = answer.json();

        assertThat(Applicant.id(answer)).isNotEqualTo(resume.id());
        assertThat(next.path("regenerated_from").asString())
                .isEqualTo(resume.id().toString());
        assertThat(next.at("/options/length").asString()).isEqualTo("short");
        assertThat(next.at("/options/max_experiences").asInt()).isEqualTo(5);
        assertThat(next.path("custom_prompt").asString()).isEqualTo("Plain.");
        assertThat(next.path("ranking_id").asString())
                .isEqualTo(resume.ranking().toString());
        assertThat(resume.status()).isEqualTo("completed");
        assertThat(Applicant.id(resume.post("/regenerate").isStatus(202))).isNotEqualTo(Applicant.id(answer));
    }

    @Test
    void regeneratingNeedsAnEndedDocumentAndSoundOptions() {
        resume.post("/regenerate").isProblem(409, "not_ended");
        resume.post("/cancel").isStatus(200);
        ilka.api()
                .post(resume.path() + "/regenerate", "{\"options\": {\"max_projects\": 6}}")
                .complainsOf("options.max_projects", "max");
        ilka.api().post(resume.path() + "/regenerate", "{\"mood\": 1}").complainsOf("mood", "unknown_field");
    }

    @Test
    void anotherPersonsDocumentIsAsUnknownAsNone() {
        var gethin = api.newcomer();
        for (var action : List.of("/retry", "/regenerate")) {
            var theirs = Verbs.post(gethin, resume.path() + action).isProblem(404, "not_found");
            var nobodys = Verbs.post(gethin, Asked.GENERATIONS + "/" + UUID.randomUUID() + action)
                    .isProblem(404, "not_found");
            assertThat(theirs.withoutTrace()).isEqualTo(nobodys.withoutTrace());
            Verbs.post(api, resume.path() + action).isStatus(401);
        }
    }

    private List<String> workStates() {
        return jdbc.sql("""
                select status
                from work_items
                where subject_id = :id
                order by created_at
                """).param("id", resume.id()).query(String.class).list();
    }

    private int attempts(UUID work) {
        return jdbc.sql("select attempt from work_items where id = :id")
                .param("id", work)
                .query(Integer.class)
                .single();
    }
}
