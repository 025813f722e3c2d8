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
class DeleteIT {

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
    void aDocumentGoesWithItsWorkItsEventsAndItsRating() {
        resume.written(worker);
        ilka.api().post(resume.path() + "/feedback", "{\"rating\": 4}").isStatus(201);
        Verbs.delete(ilka.api(), resume.path()).isStatus(204);

        resume.get("").isProblem(404, "not_found");
        assertThat(rows.count("generations", ilka.userId())).isZero();
        assertThat(rows.count("generation_events", ilka.userId())).isZero();
        assertThat(rows.count("generation_feedback", ilka.userId())).isZero();
        assertThat(rows.count("work_items", ilka.userId()))
                .as("the ranking's stays")
                .isEqualTo(1);
        Verbs.delete(ilka.api(), resume.path()).isProblem(404, "not_found");
    }

    @Test
    void aRunUnderWayFindsNothingToWriteTo() {
        worker.rank(resume.ranking());
        var item = queue.openFor(WorkKind.GENERATION, resume.id()).orElseThrow();
        var run = work.claim(item, WorkKind.GENERATION, "elsewhere", Duration.ofMinutes(5), false)
                .orElseThrow()
                .claimed();
        Verbs.delete(ilka.api(), resume.path()).isStatus(204);

        assertThat(work.succeed(run)).isFalse();
        assertThat(rows.count("generations", ilka.userId())).isZero();
    }

    @Test
    void onlyTheStateItsSenderSawIsDeleted() {
        var seen = resume.get("").isStatus(200).required("ETag");
        resume.written(worker);
        Verbs.delete(ilka.api().with("If-Match", seen), resume.path()).isProblem(412, "stale");
        assertThat(resume.status()).isEqualTo("completed");

        var now = resume.get("").required("ETag");
        Verbs.delete(ilka.api().with("If-Match", now), resume.path()).isStatus(204);
    }

    @Test
    void aPlaceInTheQueueDoesNotMakeATagStale() {
        var waiting = resume.get("").isStatus(200).required("ETag");
        assertThat(waiting).matches("\"\\d+-q\\d+\"");

        Verbs.delete(ilka.api().with("If-Match", waiting), resume.path()).isStatus(204);
    }

    @Test
    void aSuccessorOutlivesTheDocumentItWasMadeFrom() {
        resume.written(worker);
        var next = Applicant.id(resume.post("/regenerate").isStatus(202));
        Verbs.delete(ilka.api(), resume.path()).isStatus(204);

        assertThat(ilka.api()
                        .get(Asked.GENERATIONS + "/" + next)
                        .isStatus(200)
                        .json()
                        .path("regenerated_from")
                        .isNull())
                .isTrue();
    }

    @Test
    void anotherPersonsDocumentIsAsUnknownAsNone() {
        var gethin = api.newcomer();
        var theirs = Verbs.delete(gethin, resume.path()).isProblem(404, "not_found");
        var nobodys = Verbs.delete(gethin, Asked.GENERATIONS + "/" + UUID.randomUUID())
                .isProblem(404, "not_found");

        assertThat(theirs.withoutTrace()).isEqualTo(nobodys.withoutTrace());
        Verbs.delete(api, resume.path()).isStatus(401);
        assertThat(resume.status()).isEqualTo("pending");
        assertThat(rows.status(resume.id())).isEqualTo("blocked");
    }
}
