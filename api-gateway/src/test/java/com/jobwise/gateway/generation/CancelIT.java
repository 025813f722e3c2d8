package com.jobwise.gateway.generation;

import static org.assertj.core.api.Assertions.assertThat;

import com.jobwise.gateway.Api;
import com.jobwise.gateway.Applicant;
import com.jobwise.gateway.AsOwner;
import com.jobwise.gateway.GatewayTest;
import com.jobwise.gateway.StandInWorker;
import com.jobwise.gateway.Verbs;
import com.jobwise.gateway.WorkRows;
import com.jobwise.work.WorkKind;
import com.jobwise.work.WorkQueue;
import com.jobwise.work.WorkStore;
import java.time.Duration;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@GatewayTest
class CancelIT {

    @Autowired
    Api api;

    @Autowired
    @AsOwner
    JdbcClient jdbc;

    @Autowired
    StandInWorker worker;

    @Autowired
    @AsOwner
    WorkStore work;

    @Autowired
    @AsOwner
    WorkQueue queue;

    private Applicant ilka;
    private Asked resume;
    private WorkRows rows;

    @BeforeEach
    void ask() {
        ilka = Applicant.newcomer(api);
        resume = Asked.by(ilka, "resume");
        rows = new WorkRows(jdbc);
    }

    @Test
    void aWaitingDocumentIsCancelledWithItsWork() {
        var cancelled = resume.post("/cancel").isStatus(200);

        assertThat(cancelled.json().path("status").asString()).isEqualTo("cancelled");
        assertThat(cancelled.json().path("completed_at").asString()).isNotBlank();
        assertThat(cancelled.json().path("queue_position").isNull()).isTrue();
        assertThat(cancelled.required("ETag"))
                .isEqualTo(resume.get("").isStatus(200).required("ETag"));
        assertThat(rows.status(resume.id())).isEqualTo("cancelled");
        assertThat(rows.waitsFor(resume.id())).isEmpty();
    }

    @Test
    void theRankingOthersMayUseGoesOn() {
        var letter = Asked.by(ilka, "cover-letter");
        resume.post("/cancel").isStatus(200);

        assertThat(rows.status(resume.ranking())).isEqualTo("queued");
        worker.rank(resume.ranking());
        assertThat(rows.status(letter.id())).isEqualTo("queued");
        assertThat(rows.status(resume.id())).isEqualTo("cancelled");
    }

    @Test
    void aRunUnderWayCanWriteNothingAnyMore() {
        worker.rank(resume.ranking());
        var item = queue.openFor(WorkKind.GENERATION, resume.id()).orElseThrow();
        var run = work.claim(item, WorkKind.GENERATION, "elsewhere", Duration.ofMinutes(5), false)
                .orElseThrow()
                .claimed();
        resume.post("/cancel").isStatus(200);

        assertThat(work.extend(java.util.List.of(run), Duration.ofMinutes(5))).isEmpty();
        assertThat(work.succeed(run)).isFalse();
        assertThat(resume.status()).isEqualTo("cancelled");
    }

    @Test
    void cancellingTwiceIsFineAndChangesNothing() {
        var first = resume.post("/cancel").isStatus(200);
        var second = resume.post("/cancel").isStatus(200);

        assertThat(second.text()).isEqualTo(first.text());
        assertThat(second.header("ETag")).isEqualTo(first.header("ETag"));
    }

    @Test
    void whatHasEndedCannotBeCancelled() {
        resume.written(worker).post("/cancel").isProblem(409, "already_ended");
        Asked.by(ilka, "resume").post("/cancel").isStatus(200);
        var failed = Asked.by(ilka, "resume");
        worker.failToWrite(failed.id(), new com.jobwise.work.WorkFailure("too_many_attempts", "Tried 5 times."));
        failed.post("/cancel").isProblem(409, "already_ended");
        assertThat(resume.status()).isEqualTo("completed");
    }

    @Test
    void anotherPersonsDocumentIsAsUnknownAsNone() {
        var gethin = api.newcomer();
        var theirs = Verbs.post(gethin, resume.path() + "/cancel").isProblem(404, "not_found");
        var nobodys = Verbs.post(gethin, Asked.GENERATIONS + "/" + UUID.randomUUID() + "/cancel")
                .isProblem(404, "not_found");

        assertThat(theirs.withoutTrace()).isEqualTo(nobodys.withoutTrace());
        Verbs.post(api, resume.path() + "/cancel").isStatus(401);
        assertThat(resume.status()).isEqualTo("pending");
    }
}
