package com.jobwise.gateway.generation;

import static org.assertj.core.api.Assertions.assertThat;

import com.jobwise.gateway.Answer;
import com.jobwise.gateway.Api;
import com.jobwise.gateway.Applicant;
import com.jobwise.gateway.GatewayTest;
import com.jobwise.gateway.StandInWorker;
import com.jobwise.gateway.WorkRows;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@GatewayTest
class FeedbackIT {

    @Autowired
    Api api;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    StandInWorker worker;

    private Applicant ilka;
    private Asked resume;

    @BeforeEach
    void ask() {
        ilka = Applicant.newcomer(api);
        resume = Asked.by(ilka, "resume");
    }

    @Test
    void aRatingIsKeptAndALaterOneTakesItsPlace() {
        resume.written(worker);
        var first = rate("{\"rating\": 2, \"comment\": \"Too long.\", \"tags\": [\"length\"]}")
                .isStatus(201);
        var shown = resume.get("/feedback").isStatus(200);
        assertThat(shown.json()).isEqualTo(first.json());
        assertThat(shown.header("ETag")).isEqualTo(first.header("ETag"));
        assertThat(first.json().path("rating").asInt()).isEqualTo(2);
        assertThat(first.json().path("comment").asString()).isEqualTo("Too long.");
        assertThat(first.json().at("/tags/0").asString()).isEqualTo("length");

        var second = rate("{\"rating\": 5}").isStatus(200);
        assertThat(second.json().path("comment").isNull()).isTrue();
        assertThat(second.json().path("tags").size()).isZero();
        assertThat(second.json().path("created_at")).isEqualTo(first.json().path("created_at"));
        assertThat(new WorkRows(jdbc).count("generation_feedback", ilka.userId()))
                .isEqualTo(1);
        ilka.api()
                .with("If-None-Match", second.required("ETag"))
                .get(resume.path() + "/feedback")
                .isStatus(304);
    }

    @Test
    void onlyACompletedDocumentCanBeRated() {
        rate("{\"rating\": 5}").isProblem(409, "not_completed");
        resume.get("/feedback").isProblem(404, "not_found");
    }

    @Test
    void whatIsWrongWithARatingIsNamed() {
        resume.written(worker);
        rate("{}").complainsOf("rating", "not_null");
        rate("{\"rating\": 0}").complainsOf("rating", "min");
        rate("{\"rating\": 6}").complainsOf("rating", "max");
        rate("{\"rating\": 4.5}").complainsOf("rating", "wrong_type");
        rate("{\"rating\": 5, \"comment\": \"%s\"}".formatted("x".repeat(2001))).complainsOf("comment", "size");
        rate("{\"rating\": 5, \"tags\": [\"\"]}").isProblem(422, "invalid_fields");
        rate("{\"rating\": 5, \"stars\": 5}").complainsOf("stars", "unknown_field");
        rate("{\"rating\": 5, \"comment\": \"%s\"}".formatted("x".repeat(2000))).isStatus(201);
    }

    @Test
    void changesHaveIdsThatStay() {
        resume.get("/changes").isProblem(409, "not_completed");
        resume.written(worker);
        var first = resume.get("/changes").isStatus(200);
        var again = resume.get("/changes").isStatus(200);

        assertThat(first.json().path("total").asInt()).isEqualTo(1);
        assertThat(first.json().at("/items/0/before").asString()).isEqualTo("Cut lost messages.");
        assertThat(first.json().at("/items/0/after").asString()).isEqualTo("Cut lost messages");
        assertThat(first.json().at("/items/0/reason").asString()).isEqualTo("No full stop.");
        assertThat(UUID.fromString(first.json().at("/items/0/id").asString())).isNotNull();
        assertThat(again.text()).isEqualTo(first.text());
        ilka.api()
                .with("If-None-Match", first.required("ETag"))
                .get(resume.path() + "/changes")
                .isStatus(304);
        var other = Asked.by(ilka, "resume");
        worker.write(other.id());
        assertThat(other.get("/changes").json().at("/items/0/id"))
                .isNotEqualTo(first.json().at("/items/0/id"));
    }

    @Test
    void anotherPersonsDocumentIsAsUnknownAsNone() {
        resume.written(worker);
        rate("{\"rating\": 5}").isStatus(201);
        var gethin = api.newcomer();
        for (var rest : new String[] {"/feedback", "/changes"}) {
            assertThat(gethin.get(resume.path() + rest)
                            .isProblem(404, "not_found")
                            .withoutTrace())
                    .isEqualTo(gethin.get(Asked.GENERATIONS + "/" + UUID.randomUUID() + rest)
                            .isProblem(404, "not_found")
                            .withoutTrace());
            api.get(resume.path() + rest).isStatus(401);
        }
        gethin.post(resume.path() + "/feedback", "{\"rating\": 1}").isProblem(404, "not_found");
        api.post(resume.path() + "/feedback", "{\"rating\": 1}").isStatus(401);
        assertThat(resume.get("/feedback").json().path("rating").asInt()).isEqualTo(5);
    }

    private Answer rate(String body) {
        return ilka.api().post(resume.path() + "/feedback", body);
    }
}
