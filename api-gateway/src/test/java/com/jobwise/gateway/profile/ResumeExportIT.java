package com.jobwise.gateway.profile;

import static org.assertj.core.api.Assertions.assertThat;

import com.jobwise.gateway.Api;
import com.jobwise.gateway.GatewayTest;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** The whole way: over HTTP, through the database and back. */
@GatewayTest
class ResumeExportIT {

    private static final String IMPORT = Verbs.PROFILES + "/import";
    private static final String EXPORT = "/export?format=json-resume";

    @Autowired
    Api api;

    private Api newcomer;

    @BeforeEach
    void signIn() {
        newcomer = api.newcomer();
    }

    static Stream<Path> people() throws IOException {
        try (var files = Files.list(Path.of("../examples/people"))) {
            return files.sorted().toList().stream();
        }
    }

    @ParameterizedTest
    @MethodSource("people")
    void everyExampleComesOutAsItWentIn(Path person) throws IOException {
        comesOutAsItWentIn(Files.readString(person));
    }

    static List<String> strange() {
        return List.of("""
                {"$schema": "https://schema.example/v1", "basics": {"name": " Jo Penn ", "label": "", "summary": null, "profiles": [],
                  "location": {}, "url": "penn.example", "x": {"y": [null, {}, [], 0.1, 1e10, 12345678901234567890]}},
                 "skills": [{"name": "Welding"}], "work": [], "meta": {"canonical": "c", "version": "v1", "jobwise": 3}}
                """, """
                {"basics": {"name": "Jo", "phone": 5550101, "location": "Bath", "profiles": [{"network": "LINKEDIN", "url": "in.example/jo"}]},
                 "work": [null, "x", {"company": "Bank", "title": "Clerk", "startDate": "05/2015", "endDate": "Present", "highlights": ["a", 1]},
                   {"name": "Mill", "positions": [{"position": "B", "startDate": "2012"}, {"position": "?"},
                     {"position": "A", "startDate": "2010-01-31", "endDate": "2011", "x": 1}], "x": 2}],
                 "education": [{"institution": "U", "endDate": "2001", "score": "3.50 GPA", "courses": ["C"]}, {"area": "Life"}],
                 "projects": [{"name": "P", "highlights": ["One", "Two."], "endDate": "2004", "roles": ["r"]}],
                 "languages": [{"language": "English", "fluency": "C2"}, {"language": "English"}, {"fluency": "?"}],
                 "certificates": [{"name": "First aid", "date": "one day", "url": "ftp://x"}, {"name": "First aid"}],
                 "publications": [{"name": "N", "releaseDate": "2001"}], "volunteer": [{}], "awards": [], "interests": null,
                 "references": [{"reference": "Fine."}], "skills": [{"keywords": ["a", "A", " b "]}, "noise", {"name": "Soft skills"}]}
                """);
    }

    @ParameterizedTest
    @MethodSource
    void strange(String resume) {
        comesOutAsItWentIn(resume);
    }

    @Test
    void fiftyGeneratedResumesComeOutAsTheyWentIn() {
        var resumes = new Resumes(5);
        for (var count = 0; count < 50; count++) {
            comesOutAsItWentIn(resumes.next().toString());
        }
    }

    private void comesOutAsItWentIn(String resume) {
        var answer = newcomer.post(IMPORT, resume).isStatus(201);
        var profile = new Verbs(newcomer, answer.required("Location"));
        var out = profile.get(EXPORT).isStatus(200);
        assertThat(out.json()).isEqualTo(JsonMapper.shared().readTree(resume));

        // The same again after the profile went through a client, and when the export is imported itself.
        profile.put("", profile.json()).isStatus(200);
        assertThat(profile.get(EXPORT).json()).isEqualTo(out.json());
        var second = newcomer.post(IMPORT, out.text()).isStatus(201).json().path("profile");
        assertThat(bare(second)).isEqualTo(bare(answer.json().path("profile")));
    }

    @Test
    void editsComeOutInTheirPlace() {
        var at = newcomer.post(IMPORT, strange().getLast()).isStatus(201).required("Location");
        var profile = new Verbs(newcomer, at);
        profile.post("/skills/technical", "{\"skills\": [\"Plane\"]}").isStatus(200);
        profile.delete("/experiences/" + profile.json().at("/experiences/0/id").asString())
                .isStatus(204);
        profile.patch("/custom-fields", "{\"shoe_size\": 44}").isStatus(200);
        var out = profile.get(EXPORT).isStatus(200).json();

        assertThat(out.path("work").size()).isEqualTo(3);
        assertThat(out.at("/work/2/positions/1/position").asString()).isEqualTo("?");
        assertThat(out.at("/meta/jobwise/custom_fields/shoe_size").asInt()).isEqualTo(44);
        assertThat(out.path("skills").toString()).contains("Plane");
        assertThat(out.path("references")).isEqualTo(JsonMapper.shared().readTree("[{\"reference\": \"Fine.\"}]"));
        var again = newcomer.post(IMPORT, out.toString()).isStatus(201).json().path("profile");
        assertThat(again.path("skills")).isEqualTo(profile.json().path("skills"));
        assertThat(again.at("/custom_fields/shoe_size").asInt()).isEqualTo(44);
    }

    @Test
    void aProfileThatWasNoResumeIsOneNow() {
        var ilka = Verbs.newcomer(api);
        var out = ilka.get("/export").isStatus(200);
        var again = newcomer.post(IMPORT, out.text()).isStatus(201).json();

        // The names of the groups the skills were put in are left over, as of any import.
        var profile = (ObjectNode) bare(again.path("profile"));
        ((ObjectNode) profile.path("custom_fields")).remove(ResumeReader.KEPT);
        assertThat(profile).isEqualTo(bare(ilka.json()));
        assertThat(again.path("warnings").size()).isZero();
        assertThat(out.json().at("/work/1/position").asString()).isEqualTo("Interface Engineer");
        assertThat(out.header("ETag")).isEqualTo("\"0\"");
        ilka.with("If-None-Match", "\"0\"").get("/export").isStatus(304);
    }

    @Test
    void thereIsOneFormatAndOthersProfilesAreNotThere() {
        var ilka = Verbs.newcomer(api);

        ilka.get("/export?format=pdf").complainsOf("format", "pattern");
        new Verbs(newcomer, ilka.profile()).get(EXPORT).isProblem(404, "not_found");
        new Verbs(api, ilka.profile()).get(EXPORT).isStatus(401);
        newcomer.post(IMPORT, "{\"basics\": {\"name\": \"Jo\"}, \"skills\": [{\"name\": \"x\", \"y\": 1e999}]}")
                .complainsOf("skills[0].y", "number_too_large");
    }

    private static JsonNode bare(JsonNode profile) {
        var bare = (ObjectNode) profile.deepCopy();
        bare.remove(List.of("id", "version", "created_at", "updated_at"));
        bare.remove("user_id");
        for (var list : List.of("experiences", "education", "projects")) {
            bare.path(list).forEach(one -> ((ObjectNode) one).remove("id"));
        }
        return bare;
    }
}
