package com.jobwise.gateway.profile;

import static org.assertj.core.api.Assertions.assertThat;

import com.jobwise.gateway.Api;
import com.jobwise.gateway.GatewayTest;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;

@GatewayTest
class ProfileIT {

    private static final String PROFILES = "/api/v1/profiles";
    private static final String ILKA = """
            {"personal_info": {"full_name": "Ilka Vandersee", "email": "ilka@vandersee.example", "phone": "+49 30 5550101",
                "location": "Berlin", "website": "https://vandersee.example"},
             "professional_summary": "Integration engineer between laboratory and ward.",
             "skills": {"technical": ["Java", "HL7 v2", "java"], "soft": ["Patience"],
                "languages": [{"name": "German", "proficiency": "native"}],
                "certifications": [{"name": "Interface Analyst", "issuer": "Tegel", "date_obtained": "2019-03"}]},
             "custom_fields": {"notice": {"weeks": 6}},
             "experiences": [
                {"title": "Developer", "company": "Aalen Software", "start_date": "2015", "end_date": "2018-05",
                 "achievements": ["Wrote the parser", "Wrote the tests"]},
                {"title": "Interface Engineer", "company": "Klinikum Rosenlicht", "start_date": "2018-06-01", "is_current": true}],
             "education": [{"institution": "Hochschule Tegelsee", "degree": "B.Sc.", "field_of_study": "Informatics",
                "start_date": "2010", "end_date": "2014-09", "gpa": 3.6, "honors": ["Best thesis"]}],
             "projects": [{"name": "Lost Letters", "description": "Counts lost messages.", "technologies": ["Java"],
                "start_date": "2023-01"}]}
            """;

    @Autowired
    Api api;

    private Api ilka;

    @BeforeEach
    void signIn() {
        ilka = api.newcomer();
    }

    @Test
    void aWholeProfileIsStoredInThePersonsOrder() {
        var created = ilka.post(PROFILES, ILKA).isStatus(201);
        var profile = created.json();
        var at = created.required("Location");

        assertThat(at).isEqualTo(PROFILES + "/" + profile.path("id").asString());
        assertThat(created.header("ETag")).isEqualTo("\"0\"");
        assertThat(profile.at("/personal_info/full_name").asString()).isEqualTo("Ilka Vandersee");
        assertThat(profile.at("/skills/technical").valueStream().map(one -> one.asString()))
                .containsExactly("Java", "HL7 v2");
        assertThat(profile.at("/experiences/0/company").asString()).isEqualTo("Aalen Software");
        assertThat(profile.at("/experiences/0/achievements/1").asString()).isEqualTo("Wrote the tests");
        assertThat(profile.at("/experiences/1/is_current").asBoolean()).isTrue();
        assertThat(profile.at("/experiences/1/id").asString()).hasSize(36);
        assertThat(profile.at("/education/0/gpa").asDouble()).isEqualTo(3.6);
        assertThat(profile.at("/custom_fields/notice/weeks").asInt()).isEqualTo(6);
        assertThat(profile.at("/version").asInt()).isZero();
        assertThat(ilka.get(at).isStatus(200).json()).isEqualTo(profile);
        assertThat(ilka.get(PROFILES + "/me").isStatus(200).json()).isEqualTo(profile);
    }

    @Test
    void anUnchangedProfileIsNotSentAgain() {
        var at = ilka.post(PROFILES, ILKA).isStatus(201).required("Location");
        var tag = ilka.get(PROFILES + "/me").required("ETag");

        assertThat(ilka.with("If-None-Match", "\"0\"").get(at).isStatus(304).text())
                .isEmpty();
        ilka.with("If-None-Match", "\"7\"").get(at).isStatus(200);
        ilka.with("If-None-Match", tag).get(PROFILES + "/me").isStatus(304);
        ilka.post(PROFILES, ILKA).isStatus(201);
        ilka.with("If-None-Match", tag).get(PROFILES + "/me").isStatus(200);
    }

    @Test
    void severalProfilesAreListedNewestFirst() {
        ilka.post(PROFILES, ILKA).isStatus(201);
        var second = ilka.post(PROFILES, ILKA).isStatus(201).json();
        var page = ilka.get(PROFILES + "?limit=1").isStatus(200).json();

        assertThat(page.path("items").size()).isEqualTo(1);
        assertThat(page.at("/items/0")).isEqualTo(second);
        assertThat(page.path("total").asInt()).isEqualTo(2);
        assertThat(page.at("/pagination/hasMore").asBoolean()).isTrue();
        ilka.get(PROFILES + "?limit=101").complainsOf("limit", "range");
    }

    @Test
    void aRequestSentTwiceMakesOneProfile() {
        var once = ilka.with("Idempotency-Key", "first");
        var first = once.post(PROFILES, ILKA).isStatus(201);

        assertThat(once.post(PROFILES, ILKA).isStatus(201).text()).isEqualTo(first.text());
        once.post(PROFILES, ILKA.replace("Berlin", "Halle")).isProblem(422, "idempotency_key_reused");
        assertThat(stored()).isEqualTo(1);
    }

    @Test
    void nobodyElseSeesIt() {
        var at = ilka.post(PROFILES, ILKA).isStatus(201).required("Location");
        var gethin = api.newcomer();

        var foreign = gethin.get(at).isProblem(404, "not_found").json().path("detail");
        var missing = gethin.get(PROFILES + "/" + UUID.randomUUID())
                .isProblem(404, "not_found")
                .json()
                .path("detail");
        assertThat(foreign).isEqualTo(missing);
        gethin.get(PROFILES + "/me").isProblem(404, "not_found");
        assertThat(gethin.get(PROFILES).json().path("total").asInt()).isZero();
    }

    @Test
    void nobodyUnknownGetsIn() {
        api.post(PROFILES, ILKA).isStatus(401);
        api.post(PROFILES + "/import", "{}").isStatus(401);
        api.get(PROFILES).isStatus(401);
        api.get(PROFILES + "/me").isStatus(401);
        api.bearer("not.a.token").get(PROFILES + "/me").isStatus(401);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            "2018-05"                             | "2014-12"                  | experiences[0].end_date       | sound_span
            "2018-05"                             | "2018-02-30"               | experiences[0].end_date       | partial_date
            "start_date": "2015"                  | "start_date": "2015-13"    | experiences[0].start_date     | partial_date
            "start_date": "2015"                  | "start_date": "May 2015"   | experiences[0].start_date     | partial_date
            "start_date": "2015"                  | "start_date": null         | experiences[0].start_date     | not_null
            "2018-05",                            | "2018-05","is_current": true, | experiences[0].end_date    | sound_span
            "2014-09"                             | "2009"                     | education[0].end_date         | sound_span
            "start_date": "2023-01"               | "start_date": "2023-01", "end_date": "2022" | projects[0].end_date | sound_span
            "gpa": 3.6                            | "gpa": 4.1                 | education[0].gpa              | decimal_max
            "full_name": "Ilka Vandersee"         | "full_name": " "           | personal_info.full_name       | not_blank
            "full_name": "Ilka Vandersee"         | "full_name": "a\\nb"       | personal_info.full_name       | one_line
            "phone": "+49 30 5550101"             | "phone": "ask me"          | personal_info.phone           | pattern
            "ilka@vandersee.example"              | "ilka"                     | personal_info.email           | email
            "https://vandersee.example"           | "javascript:alert(1)"      | personal_info.website         | web_address
            "Integration engineer between laboratory and ward." | "short"      | professional_summary          | size
            "native"                              | "so-so"                    | skills.languages[0].proficiency | pattern
            "Patience"                            | ""                         | skills.soft[0]                | not_blank
            "Wrote the parser"                    | null                       | experiences[0].achievements[0] | not_blank
            "date_obtained": "2019-03"            | "date_obtained": "03/2019" | skills.certifications[0].date_obtained | partial_date
            "company": "Aalen Software"           | "employer": "Aalen"        | experiences[0].employer       | unknown_field
            "is_current": true                    | "is_current": "yes"        | experiences[1].is_current     | wrong_type
            """)
    void whatIsWrongIsNamedAndNothingIsStored(String good, String bad, String field, String code) {
        assertThat(ILKA).contains(good);
        ilka.post(
                        PROFILES,
                        ILKA.replaceFirst(
                                java.util.regex.Pattern.quote(good), java.util.regex.Matcher.quoteReplacement(bad)))
                .complainsOf(field, code);

        assertThat(stored()).isZero();
    }

    @Test
    void malformedAndOversizeBodiesAreRefusedAndNothingIsStored() {
        ilka.post(PROFILES, ILKA.substring(0, 200)).isProblem(400, "malformed_json");
        ilka.post(PROFILES, "").isStatus(400);
        ilka.post(PROFILES, "[]").isStatus(422);
        ilka.post(PROFILES, "{\"custom_fields\": {\"x\": \"" + "y".repeat(1 << 20) + "\"}}")
                .isProblem(413, "too_large");

        assertThat(stored()).isZero();
    }

    private int stored() {
        return ilka.get(PROFILES).isStatus(200).json().path("total").asInt();
    }
}
