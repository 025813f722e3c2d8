package com.jobwise.gateway.generation;

import static org.assertj.core.api.Assertions.assertThat;

import com.jobwise.gateway.Api;
import com.jobwise.gateway.Applicant;
import com.jobwise.gateway.AsOwner;
import com.jobwise.gateway.GatewayTest;
import com.jobwise.gateway.StandInWorker;
import com.jobwise.gateway.Verbs;
import com.jobwise.gateway.WorkRows;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A person decides on what a model has reworded. */
@GatewayTest
class ChangesIT {

    @Autowired
    Api api;

    @Autowired
    @AsOwner
    JdbcClient jdbc;

    @Autowired
    StandInWorker worker;

    private Applicant ilka;
    private Asked resume;

    @BeforeEach
    void ask() {
        ilka = Applicant.newcomer(api);
        resume = Asked.by(ilka, "resume");
        worker.rank(resume.ranking());
    }

    @Test
    void aRejectedChangeLeavesTheDocumentReadableUntilThePersonsWordsAreBack() {
        worker.reword(resume.id());
        var change = change();
        assertThat(state()).isEqualTo("proposed");

        var accepted = resume.post("/changes/" + change + "/reject").isStatus(202);
        assertThat(accepted.json().path("status").asString()).isEqualTo("completed");
        assertThat(accepted.json().path("revision").asInt()).isEqualTo(1);
        assertThat(accepted.json().path("pending_revision").asInt()).isEqualTo(2);
        assertThat(text()).isEqualTo("Reduced lost messages");
        assertThat(state()).isEqualTo("rejected");

        worker.print(resume.id());
        assertThat(text()).isEqualTo("Cut lost messages");
        assertThat(change()).isEqualTo(change);
        var status = resume.get("").json();
        assertThat(status.path("revision").asInt()).isEqualTo(2);
        assertThat(status.path("pending_revision").isNull()).isTrue();
    }

    @Test
    void acceptingUndoesARejection() {
        worker.reword(resume.id());
        resume.post("/changes/" + change() + "/reject").isStatus(202);
        worker.print(resume.id());
        resume.post("/changes/" + change() + "/accept").isStatus(202);
        worker.print(resume.id());

        assertThat(text()).isEqualTo("Reduced lost messages");
        assertThat(state()).isEqualTo("accepted");
        assertThat(resume.get("/result").json().path("revision").asInt()).isEqualTo(3);
    }

    @Test
    void decidingTheSameAgainStartsNoWork() {
        worker.reword(resume.id());
        var before = items();
        var body = decisions(change(), "rejected");
        Verbs.put(ilka.api(), resume.path() + "/changes", body).isStatus(202);
        Verbs.put(ilka.api(), resume.path() + "/changes", body).isStatus(202);
        resume.post("/changes/" + change() + "/reject").isStatus(202);

        assertThat(items()).isEqualTo(before + 1);
    }

    @Test
    void aRevisionThatWasGivenUpCanBeDecidedAgain() {
        worker.reword(resume.id());
        var change = change();
        resume.post("/changes/" + change + "/reject").isStatus(202);
        worker.failToPrint(resume.id());
        var givenUp = resume.get("").isStatus(200).json();
        assertThat(givenUp.path("status").asString()).isEqualTo("completed");
        assertThat(givenUp.path("revision").asInt()).isEqualTo(1);
        assertThat(givenUp.path("pending_revision").isNull()).isTrue();
        assertThat(text()).isEqualTo("Reduced lost messages");

        var again = resume.post("/changes/" + change + "/reject").isStatus(202);
        assertThat(again.json().path("pending_revision").asInt()).isEqualTo(2);
        worker.print(resume.id());

        assertThat(text()).isEqualTo("Cut lost messages");
        assertThat(state()).isEqualTo("rejected");
    }

    @Test
    void aRevisionIsNotGivenUpWhileALaterOneIsToBePrinted() {
        worker.reword(resume.id());
        resume.post("/changes/" + change() + "/reject").isStatus(202);
        resume.post("/changes/" + change() + "/accept").isStatus(202);
        worker.failToPrint(resume.id());

        assertThat(resume.get("").json().path("pending_revision").asInt()).isEqualTo(3);
        worker.print(resume.id());
        assertThat(resume.get("").json().path("revision").asInt()).isEqualTo(3);
        assertThat(state()).isEqualTo("accepted");
    }

    @Test
    void aRepeatedRequestGetsItsFirstAnswer() {
        worker.reword(resume.id());
        var change = change();
        var before = items();
        var body = decisions(change, "rejected");
        var first = Verbs.put(ilka.api().with("Idempotency-Key", "decide"), resume.path() + "/changes", body);
        var again = Verbs.put(ilka.api().with("Idempotency-Key", "decide"), resume.path() + "/changes", body);

        assertThat(again.text()).isEqualTo(first.isStatus(202).text());
        assertThat(items()).isEqualTo(before + 1);
    }

    @Test
    void decisionsCanBeBoundToTheStateThatWasRead() {
        worker.reword(resume.id());
        var seen = resume.get("/changes").required("ETag");
        var body = decisions(change(), "rejected");
        Verbs.put(ilka.api().with("If-Match", seen), resume.path() + "/changes", body)
                .isStatus(202);
        Verbs.put(ilka.api().with("If-Match", seen), resume.path() + "/changes", decisions(change(), "accepted"))
                .isProblem(412, "stale");
    }

    @Test
    void thereHasToBeSomethingToDecide() {
        resume.post("/changes/" + UUID.randomUUID() + "/accept").isProblem(409, "not_completed");
        worker.reword(resume.id());
        var tidied = resume.get("/changes").json().at("/items/0/id").asString();
        resume.post("/changes/" + tidied + "/reject").isProblem(409, "nothing_to_decide");
        resume.post("/changes/" + UUID.randomUUID() + "/reject").isProblem(404, "not_found");
        Verbs.put(ilka.api(), resume.path() + "/changes", "{\"decisions\": []}").complainsOf("decisions", "size");
        Verbs.put(ilka.api(), resume.path() + "/changes", decisions(change(), "proposed"))
                .isStatus(422);
    }

    @Test
    void anotherPersonsChangeIsAsUnknownAsNone() {
        worker.reword(resume.id());
        var change = change();
        var gethin = api.newcomer();
        Verbs.put(gethin, resume.path() + "/changes", decisions(change, "rejected"))
                .isProblem(404, "not_found");
        assertThat(state()).isEqualTo("proposed");
    }

    private String change() {
        return resume.get("/changes").isStatus(200).json().at("/items/1/id").asString();
    }

    private String state() {
        return resume.get("/changes").json().at("/items/1/state").asString();
    }

    private String text() {
        return resume.get("/result").isStatus(200).json().path("content_text").asString();
    }

    private int items() {
        return new WorkRows(jdbc).count("work_items", ilka.userId());
    }

    private static String decisions(String change, String state) {
        return "{\"decisions\": [{\"id\": \"%s\", \"state\": \"%s\"}]}".formatted(change, state);
    }
}
