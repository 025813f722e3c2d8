package com.jobwise.gateway.profile;

import static org.assertj.core.api.Assertions.assertThat;

import com.jobwise.gateway.Api;
import com.jobwise.gateway.Applicant;
import com.jobwise.gateway.AsOwner;
import com.jobwise.gateway.GatewayTest;
import com.jobwise.gateway.StandInWorker;
import com.jobwise.gateway.WorkRows;
import com.jobwise.work.WorkKind;
import com.jobwise.work.WorkStore;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

@GatewayTest
class WholeProfileIT {

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

    private Verbs ilka;

    @BeforeEach
    void signIn() {
        ilka = Verbs.newcomer(api);
    }

    @Test
    void whatWasReadCanBeSentBackAndChangesNothing() {
        var before = ilka.json();
        var answer = ilka.put("", before).isStatus(200);

        assertThat(answer.json()).isEqualTo(before);
        assertThat(answer.header("ETag")).isEqualTo("\"0\"");
    }

    @Test
    void entriesKeepTheirIdsNewOnesGetOneAndTheRestIsDeleted() {
        var profile = (ObjectNode) ilka.json();
        var experiences = (ArrayNode) profile.path("experiences");
        var kept = experiences.path(1).path("id").asString();
        experiences.remove(0);
        experiences.insertObject(0).put("title", "Clerk").put("company", "Bank").put("start_date", "2009");
        profile.putArray("projects");
        var answer = ilka.put("", profile).isStatus(200);
        var now = answer.json();

        assertThat(answer.header("ETag")).isEqualTo("\"1\"");
        assertThat(now.path("version").asInt()).isEqualTo(1);
        assertThat(now.path("experiences").size()).isEqualTo(2);
        assertThat(now.at("/experiences/0/company").asString()).isEqualTo("Bank");
        assertThat(now.at("/experiences/0/id").asString()).hasSize(36).isNotEqualTo(kept);
        assertThat(now.at("/experiences/1/id").asString()).isEqualTo(kept);
        assertThat(now.path("projects").size()).isZero();
        assertThat(now.path("education")).isEqualTo(profile.path("education"));
        assertThat(now.path("created_at")).isEqualTo(profile.path("created_at"));
        assertThat(ilka.json()).isEqualTo(now);
    }

    @Test
    void idsOfNobodyOrOfAnotherProfileAreNamedAndNothingIsStored() {
        var other = Verbs.newcomer(api).json().at("/experiences/0/id").asString();
        for (var unknown : List.of(other, UUID.randomUUID().toString())) {
            var profile = ilka.json();
            ((ObjectNode) profile.at("/experiences/1")).put("id", unknown);
            ilka.put("", profile).complainsOf("experiences[1].id", "unknown_id");
        }
        var twice = ilka.json();
        ((ObjectNode) twice.at("/projects/1")).set("id", twice.at("/projects/0/id"));
        ilka.put("", twice).complainsOf("projects[1].id", "duplicate_id");
        ilka.api().post(Verbs.PROFILES, twice).isProblem(422, "invalid_fields");

        assertThat(ilka.json().path("version").asInt()).isZero();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            PUT   | {"personal_info": {"full_name": " "}}                            | personal_info.full_name | not_blank
            PUT   | {"personal_info": {"full_name": "A"}, "custom_fields": {"": 1}}  | custom_fields           | custom_field_limits
            PUT   | {"personal_info": {"full_name": "A"}, "custom_fields": {"n": 1e999}} | custom_fields       | custom_field_limits
            PUT   | {"personal_info": {"full_name": "A"}, "surprise": 1}             | surprise                | unknown_field
            PUT   | {"professional_summary": "Long enough to be one."}               | personal_info           | not_null
            PATCH | {"personal_info": {"full_name": "A", "email": "no"}}             | personal_info.email     | email
            PATCH | {"professional_summary": "short"}                                | professional_summary    | size
            PATCH | {"professional_summary": 5}                                      | professional_summary    | wrong_type
            PATCH | {"experiences": []}                                              | experiences             | unknown_field
            """)
    void whatIsWrongIsNamed(String method, String body, String field, String code) {
        ilka.send(method, "", body).complainsOf(field, code);
        assertThat(ilka.json().path("version").asInt()).isZero();
    }

    @Test
    void aPatchChangesTheSectionsItNamesOnly() {
        var before = ilka.json();
        var now = ilka.patch("", "{\"personal_info\": {\"full_name\": \"Ilka Tarn\"}}")
                .isStatus(200)
                .json();

        assertThat(now.at("/personal_info/full_name").asString()).isEqualTo("Ilka Tarn");
        assertThat(now.at("/personal_info/email").isNull()).isTrue();
        assertThat(now.path("professional_summary")).isEqualTo(before.path("professional_summary"));
        assertThat(now.path("experiences")).isEqualTo(before.path("experiences"));
        var cleared = ilka.patch("", "{\"professional_summary\": null, \"custom_fields\": {}}")
                .isStatus(200)
                .json();
        assertThat(cleared.path("professional_summary").isNull()).isTrue();
        assertThat(cleared.path("custom_fields").size()).isZero();
        assertThat(ilka.patch("", "{}").isStatus(200).header("ETag")).isEqualTo("\"2\"");
    }

    @Test
    void whoeverHasAnOldStateIsToldAndChangesNothing() {
        var old = ilka.tag();
        ilka.patch("", "{\"custom_fields\": {\"a\": 1}}").isStatus(200);
        var stale = ilka.with("If-Match", old);

        stale.put("", Verbs.WHOLE).isProblem(412, "stale");
        stale.patch("", "{\"custom_fields\": {}}").isProblem(412, "stale");
        stale.delete("").isProblem(412, "stale");
        assertThat(ilka.json().at("/custom_fields/a").asInt()).isEqualTo(1);
        ilka.with("If-Match", ilka.tag()).put("", Verbs.WHOLE).isStatus(200);
    }

    @Test
    void nobodyElseMayTouchIt() {
        var gethin = Verbs.newcomer(api).at(ilka.profile());
        var nobody = new Verbs(api, ilka.profile());

        gethin.put("", Verbs.WHOLE).isProblem(404, "not_found");
        gethin.patch("", "{}").isProblem(404, "not_found");
        gethin.delete("").isProblem(404, "not_found");
        nobody.put("", Verbs.WHOLE).isStatus(401);
        nobody.patch("", "{}").isStatus(401);
        nobody.delete("").isStatus(401);
        assertThat(ilka.tag()).isEqualTo("\"0\"");
    }

    @Test
    void aChangedProfileMakesItsRankingStale() {
        var person = Applicant.newcomer(api);
        var ranking = Applicant.id(
                person.api().post("/api/v1/rankings/create", person.asking("")).isStatus(202));
        worker.rank(ranking);
        person.api().post("/api/v1/rankings/create", person.asking("")).isStatus(200);
        new Verbs(person.api(), Verbs.PROFILES + "/" + person.profile())
                .post("/skills/technical", "{\"skills\": [\"FHIR\"]}")
                .isStatus(200);

        assertThat(Applicant.id(person.api()
                        .post("/api/v1/rankings/create", person.asking(""))
                        .isStatus(202)))
                .isNotEqualTo(ranking);
    }

    @Test
    void aProfileWithoutDocumentsIsDeletedWithEverythingInIt() {
        var id = UUID.fromString(ilka.json().path("id").asString());
        ilka.delete("").isStatus(204);

        ilka.get("").isProblem(404, "not_found");
        ilka.delete("").isProblem(404, "not_found");
        for (var table : List.of("experiences", "education", "projects", "profile_origins")) {
            assertThat(count(table, id)).as(table).isZero();
        }
    }

    @Test
    void aProfileWithDocumentsIsDeletedOnlyOnDemand() {
        var person = Applicant.newcomer(api);
        var profile = new Verbs(person.api(), Verbs.PROFILES + "/" + person.profile());
        var rows = new WorkRows(jdbc);
        var other = Applicant.addProfile(person.api());
        person.api()
                .post("/api/v1/generations/resume", ask(person, person.profile()))
                .isStatus(202);
        var running = Applicant.id(person.api()
                .post("/api/v1/generations/cover-letter", ask(person, person.profile()))
                .isStatus(202));
        var elsewhere = Applicant.id(person.api()
                .post("/api/v1/generations/resume", ask(person, other))
                .isStatus(202));

        var refused = profile.delete("").isProblem(409, "has_documents");
        assertThat(refused.json().path("detail").asString()).startsWith("2 documents were");
        assertThat(rows.count("generations", person.userId())).isEqualTo(3);

        profile.delete("?cascade=true").isStatus(204);
        profile.get("").isProblem(404, "not_found");
        person.api().get("/api/v1/generations/" + running).isProblem(404, "not_found");
        person.api().get("/api/v1/generations/" + elsewhere).isStatus(200);
        assertThat(rows.count("generations", person.userId())).isEqualTo(1);
        assertThat(rows.count("job_content_rankings", person.userId())).isEqualTo(1);
        // The other profile's ranking and document.
        assertThat(rows.count("work_items", person.userId())).isEqualTo(2);
    }

    @Test
    void aRunUnderWayCannotEndADeletedDocument() {
        var person = Applicant.newcomer(api);
        var ranking = Applicant.id(
                person.api().post("/api/v1/rankings/create", person.asking("")).isStatus(202));
        worker.rank(ranking);
        var document = Applicant.id(person.api()
                .post("/api/v1/generations/resume", ask(person, person.profile()))
                .isStatus(202));
        var item = jdbc.sql("select id from work_items where subject_id = :id")
                .param("id", document)
                .query(UUID.class)
                .single();
        var run = work.claim(item, WorkKind.GENERATION, "test", Duration.ofMinutes(5), false)
                .orElseThrow();

        new Verbs(person.api(), Verbs.PROFILES + "/" + person.profile())
                .delete("?cascade=true")
                .isStatus(204);

        assertThat(work.succeed(run.claimed())).isFalse();
        assertThat(new WorkRows(jdbc).count("generations", person.userId())).isZero();
    }

    private static String ask(Applicant person, UUID profile) {
        return person.asking(", \"profile_id\": \"" + profile + "\"");
    }

    private int count(String table, UUID profile) {
        return jdbc.sql("select count(*) from " + table + " where profile_id = :id")
                .param("id", profile)
                .query(Integer.class)
                .single();
    }
}
