package com.jobwise.gateway.profile;

import static org.assertj.core.api.Assertions.assertThat;

import com.jobwise.gateway.Api;
import com.jobwise.gateway.GatewayTest;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

@GatewayTest
class ImportIT {

    private static final String IMPORT = "/api/v1/profiles/import";

    @Autowired
    Api api;

    private Api newcomer;

    @BeforeEach
    void signIn() {
        newcomer = api.newcomer();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "anjali-thornley",
                "delphine-okonjo",
                "gethin-abara",
                "ilka-vandersee",
                "marisol-ekstrand",
                "rafael-tunstad"
            })
    void everyExampleComesInWhole(String person) throws IOException {
        var text = Files.readString(Path.of("../examples/people", person + ".json"));
        var resume = JsonMapper.shared().readTree(text);
        var answer = newcomer.post(IMPORT, text).isStatus(201);
        var profile = answer.json().path("profile");

        assertThat(texts(profile, "experiences", "achievements")).isEqualTo(texts(resume, "work", "highlights"));
        assertThat(field(profile, "/experiences", "title")).isEqualTo(field(resume, "/work", "position"));
        assertThat(field(profile, "/experiences", "company")).isEqualTo(field(resume, "/work", "name"));
        assertThat(field(profile, "/experiences", "start_date")).isEqualTo(field(resume, "/work", "startDate"));
        assertThat(field(profile, "/experiences", "end_date")).isEqualTo(field(resume, "/work", "endDate"));
        assertThat(field(profile, "/experiences", "description")).isEqualTo(field(resume, "/work", "summary"));
        assertThat(field(profile, "/education", "institution")).isEqualTo(field(resume, "/education", "institution"));
        assertThat(field(profile, "/projects", "name")).isEqualTo(field(resume, "/projects", "name"));
        assertThat(texts(profile, "projects", "technologies")).isEqualTo(texts(resume, "projects", "keywords"));
        assertThat(field(profile, "/skills/languages", "name")).isEqualTo(field(resume, "/languages", "language"));
        assertThat(field(profile, "/skills/certifications", "name")).isEqualTo(field(resume, "/certificates", "name"));
        assertThat(skills(profile)).containsExactlyInAnyOrderElementsOf(texts(resume, "skills", "keywords"));
        assertThat(profile.at("/custom_fields/label")).isEqualTo(resume.at("/basics/label"));
        assertThat(profile.path("professional_summary")).isEqualTo(resume.at("/basics/summary"));
        var descriptions = String.join(" ", field(profile, "/projects", "description"));
        assertThat(texts(resume, "projects", "highlights")).allMatch(descriptions::contains);
        var kept = profile.at("/custom_fields/json_resume");
        for (var section : List.of("volunteer", "awards", "interests")) {
            assertThat(kept.path(section)).isEqualTo(resume.path(section));
        }
        assertThat(newcomer.get(answer.required("Location")).isStatus(200).json())
                .isEqualTo(profile);
    }

    @Test
    void anExampleNeedsNoWarnings() throws IOException {
        var text = Files.readString(Path.of("../examples/people/ilka-vandersee.json"));

        assertThat(newcomer.post(IMPORT, text)
                        .isStatus(201)
                        .json()
                        .path("warnings")
                        .size())
                .isZero();
    }

    @Test
    void theSameResumeSentTwiceIsOneProfile() {
        var once = newcomer.with("Idempotency-Key", "cv");
        var resume = "{\"basics\": {\"name\": \"Jo\"}, \"skills\": [{\"name\": \"Welding\"}]}";

        assertThat(once.post(IMPORT, resume).isStatus(201).text())
                .isEqualTo(once.post(IMPORT, resume).isStatus(201).text());
        assertThat(stored()).isEqualTo(1);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            []                                                            | basics
            {"name": "package", "version": "1.0.0"}                       | "basics" is missing
            {"basics": {"email": "a@b.example"}, "work": [{"name": "x"}]} | "basics.name" is missing
            {"basics": {"name": "Jo"}, "work": []}                        | none of "work"
            """)
    void whatIsNoResumeIsToldWhatIsMissingAndNotStored(String body, String missing) {
        var problem = newcomer.post(IMPORT, body).isProblem(422, "not_a_resume");

        assertThat(problem.json().path("detail").asString()).contains(missing);
        assertThat(stored()).isZero();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            {"name": "A", "position": "B", "startDate": "2020-05", "endDate": "2019"} | work[0].endDate       | sound_span
            {"name": "", "company": "A", "position": "B\\nC", "startDate": "2020"}    | work[0].position      | one_line
            {"name": "A", "position": "B", "startDate": "2020", "highlights": ["%s"]} | work[0].highlights[0] | size
            """)
    void limitsAreExplainedInTheResumesOwnNames(String work, String field, String code) {
        var body = "{\"basics\": {\"name\": \"Jo\"}, \"work\": [" + work.replace("%s", "x".repeat(1001)) + "]}";

        newcomer.post(IMPORT, body).complainsOf(field, code);
        assertThat(stored()).isZero();
    }

    private int stored() {
        return newcomer.get("/api/v1/profiles")
                .isStatus(200)
                .json()
                .path("total")
                .asInt();
    }

    private static List<String> skills(JsonNode profile) {
        return java.util.stream.Stream.of("technical", "soft")
                .flatMap(kind -> profile.path("skills").path(kind).valueStream())
                .map(JsonNode::asString)
                .toList();
    }

    private static List<String> texts(JsonNode document, String list, String field) {
        return document.path(list)
                .valueStream()
                .flatMap(one -> one.path(field).valueStream())
                .map(JsonNode::asString)
                .toList();
    }

    private static List<String> field(JsonNode document, String list, String field) {
        return document.at(list)
                .valueStream()
                .map(one -> one.path(field).asString(""))
                .toList();
    }
}
