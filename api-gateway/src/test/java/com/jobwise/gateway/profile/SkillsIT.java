package com.jobwise.gateway.profile;

import static org.assertj.core.api.Assertions.assertThat;

import com.jobwise.gateway.Api;
import com.jobwise.gateway.GatewayTest;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;

@GatewayTest
class SkillsIT {

    @Autowired
    Api api;

    private Verbs ilka;

    @BeforeEach
    void signIn() {
        ilka = Verbs.newcomer(api);
    }

    @Test
    void theyAreReadAndReplacedWhole() {
        assertThat(ilka.get("/skills").isStatus(200).json())
                .isEqualTo(ilka.json().path("skills"));
        ilka.with("If-None-Match", "\"0\"").get("/skills").isStatus(304);
        var now = ilka.put(
                        "/skills", "{\"technical\": [\"Go\", \"C\", \"go\"], \"languages\": [{\"name\": \"Welsh\"}]}")
                .isStatus(200);

        assertThat(texts(now.json().path("technical"))).containsExactly("Go", "C");
        assertThat(now.json().path("soft").size()).isZero();
        assertThat(now.json().at("/languages/0/proficiency").isNull()).isTrue();
        assertThat(now.header("ETag")).isEqualTo("\"1\"");
        assertThat(ilka.json().path("skills")).isEqualTo(now.json());
    }

    @Test
    void newOnesStandBehindTheOthersAndKnownOnesStayAsTheyAre() {
        var now = ilka.post(
                        "/skills/technical", "{\"skills\": [\"FHIR\", \"JAVA\", \"hl7  V2\", \" Kafka \", \"fhir\"]}")
                .isStatus(200);

        assertThat(texts(now.json().path("technical"))).containsExactly("Java", "HL7 v2", "FHIR", "Kafka");
        assertThat(texts(now.json().path("soft"))).containsExactly("Patience");
        assertThat(ilka.post("/skills/technical", "{\"skills\": [\"java\"]}")
                        .isStatus(200)
                        .header("ETag"))
                .isEqualTo("\"1\"");
        assertThat(texts(ilka.post("/skills/soft", "{\"skills\": [\"Tact\"]}")
                        .json()
                        .path("soft")))
                .containsExactly("Patience", "Tact");
    }

    @Test
    void someAreRemovedAndUnknownOnesNamed() {
        ilka.delete("/skills/technical", "{\"skills\": [\"java\", \"Cobol\"]}")
                .complainsOf("skills[1]", "unknown_skill");

        assertThat(texts(ilka.delete("/skills/technical", "{\"skills\": [\"java\"]}")
                        .isStatus(200)
                        .json()
                        .path("technical")))
                .containsExactly("HL7 v2");
    }

    @Test
    void thereAreAtMostTwoHundredOfAKind() {
        var many = IntStream.range(0, 199)
                .mapToObj(number -> "\"S" + number + "\"")
                .collect(Collectors.joining(","));

        ilka.post("/skills/technical", "{\"skills\": [" + many + "]}").complainsOf("skills", "size");
        assertThat(ilka.tag()).isEqualTo("\"0\"");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            POST   | /skills/technical | {"skills": []}                        | skills         | not_empty
            POST   | /skills/soft      | {"skills": [" "]}                     | skills[0]      | not_blank
            POST   | /skills/soft      | {"skills": ["a\\nb"]}                 | skills[0]      | one_line
            DELETE | /skills/technical | {"skill": ["Java"]}                   | skill          | unknown_field
            PUT    | /skills           | {"technical": [null]}                 | technical[0]   | not_blank
            PUT    | /skills           | {"languages": [{"name": "W", "proficiency": "x"}]} | languages[0].proficiency | pattern
            POST   | /languages        | {"name": ""}                          | name           | not_blank
            POST   | /languages        | {"name": "german "}                   | name           | duplicate
            POST   | /certifications   | {"name": "A", "date_obtained": "3/20"} | date_obtained | partial_date
            POST   | /certifications   | {"name": "interface  ANALYST"}        | name           | duplicate
            """)
    void whatIsWrongIsNamed(String method, String path, String body, String field, String code) {
        ilka.send(method, path, body).complainsOf(field, code);
        assertThat(ilka.tag()).isEqualTo("\"0\"");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            /certifications | {"name": "PSM I", "issuer": "Scrum", "expiry_date": "2030"} | {"name": "PSM I", "credential_id": "7"} | {"name": "PSM II"}
            /languages      | {"name": "Welsh", "proficiency": "basic"}                  | {"name": "welsh", "proficiency": "fluent"} | {"name": "Cornish"}
            """)
    void partsGoByIdsMadeOfTheirNames(String path, String added, String changed, String renamed) {
        var created = ilka.post(path, added).isStatus(201);
        var at = created.required("Location").substring(ilka.profile().length());
        var id = created.json().path("id").asString();
        assertThat(ilka.get(at).isStatus(200).json()).isEqualTo(created.json());
        assertThat(ilka.get(path).json().path("items").path(1)).isEqualTo(created.json());
        ilka.with("If-None-Match", "\"1\"").get(at).isStatus(304);
        ilka.with("If-None-Match", "\"1\"").get(path).isStatus(304);

        assertThat(ilka.put(at, changed).isStatus(200).json().path("id").asString())
                .isEqualTo(id);
        var moved = ilka.put(at, renamed).isStatus(200);
        assertThat(moved.json().path("id").asString()).isNotEqualTo(id);
        assertThat(moved.header("ETag")).isEqualTo("\"3\"");
        ilka.get(at).isProblem(404, "not_found");
        ilka.delete(path + "/" + moved.json().path("id").asString()).isStatus(204);
        assertThat(ilka.get(path).json().path("total").asInt()).isEqualTo(1);
    }

    @ParameterizedTest
    @CsvSource({"/certifications", "/languages"})
    void partsOfOthersAndOldStatesAreRefused(String path) {
        var gethin = Verbs.newcomer(api);
        var own = path + "/" + ilka.get(path).json().at("/items/0/id").asString();
        var foreign = path + "/" + gethin.get(path).json().at("/items/0/id").asString();
        var stale = ilka.with("If-Match", "\"9\"");
        var nobody = new Verbs(api, ilka.profile());
        for (var missing : List.of(foreign, path + "/" + UUID.randomUUID())) {
            ilka.get(missing).isProblem(404, "not_found");
            ilka.put(missing, "{\"name\": \"X\"}").isProblem(404, "not_found");
            ilka.delete(missing).isProblem(404, "not_found");
        }
        for (var stranger : List.of(gethin.at(ilka.profile()))) {
            stranger.get(path).isProblem(404, "not_found");
            stranger.get(own).isProblem(404, "not_found");
            stranger.post(path, "{\"name\": \"X\"}").isProblem(404, "not_found");
            stranger.put(own, "{\"name\": \"X\"}").isProblem(404, "not_found");
            stranger.delete(own).isProblem(404, "not_found");
        }
        stale.post(path, "{\"name\": \"X\"}").isProblem(412, "stale");
        stale.put(own, "{\"name\": \"X\"}").isProblem(412, "stale");
        stale.delete(own).isProblem(412, "stale");
        nobody.get(path).isStatus(401);
        nobody.get(own).isStatus(401);
        nobody.post(path, "{\"name\": \"X\"}").isStatus(401);
        nobody.put(own, "{\"name\": \"X\"}").isStatus(401);
        nobody.delete(own).isStatus(401);
        assertThat(ilka.tag()).isEqualTo("\"0\"");
    }

    @Test
    void skillsOfOthersAndOldStatesAreRefused() {
        var body = "{\"skills\": [\"Java\"]}";
        var stranger = Verbs.newcomer(api).at(ilka.profile());
        var stale = ilka.with("If-Match", "\"9\"");
        var nobody = new Verbs(api, ilka.profile());

        stranger.get("/skills").isProblem(404, "not_found");
        stranger.put("/skills", "{}").isProblem(404, "not_found");
        stranger.post("/skills/technical", body).isProblem(404, "not_found");
        stranger.delete("/skills/technical", body).isProblem(404, "not_found");
        stale.put("/skills", "{}").isProblem(412, "stale");
        stale.post("/skills/technical", body).isProblem(412, "stale");
        stale.delete("/skills/technical", body).isProblem(412, "stale");
        nobody.get("/skills").isStatus(401);
        nobody.put("/skills", "{}").isStatus(401);
        nobody.post("/skills/soft", body).isStatus(401);
        nobody.delete("/skills/soft", body).isStatus(401);
        ilka.post("/skills/magic", body).isProblem(404, "not_found");
        assertThat(ilka.tag()).isEqualTo("\"0\"");
    }

    private static List<String> texts(JsonNode list) {
        return list.valueStream().map(JsonNode::asString).toList();
    }
}
