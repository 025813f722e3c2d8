package com.jobwise.gateway.generation;

import static org.assertj.core.api.Assertions.assertThat;

import com.jobwise.gateway.Api;
import com.jobwise.gateway.Applicant;
import com.jobwise.gateway.AsOwner;
import com.jobwise.gateway.GatewayTest;
import com.jobwise.gateway.WorkRows;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@GatewayTest
class GenerationLimitsIT {

    private static final String LETTER = "/api/v1/generations/cover-letter";

    @Autowired
    Api api;

    @Autowired
    @AsOwner
    JdbcClient jdbc;

    private Applicant ilka;

    @BeforeEach
    void signIn() {
        ilka = Applicant.newcomer(api);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            "max_experiences": 0         | max_experiences     | min
            "max_experiences": 11        | max_experiences     | max
            "max_experiences": "5"       | max_experiences     | wrong_type
            "max_experiences": 2.5       | max_experiences     | wrong_type
            "max_projects": -1           | max_projects        | min
            "max_projects": 6            | max_projects        | max
            "max_paragraphs": 2          | max_paragraphs      | min
            "max_paragraphs": 7          | max_paragraphs      | max
            "include_summary": "yes"     | include_summary     | wrong_type
            "length": "endless"          | length              | pattern
            "tone": ""                   | tone                | size
            "company_name": ""           | company_name        | size
            "hiring_manager_name": ""    | hiring_manager_name | size
            "language": "English"        | language            | pattern
            "temperature": 1             | temperature         | unknown_field
            """)
    void whatIsBeyondALimitIsNamedWhereItsSenderPutIt(String option, String field, String code) {
        ilka.api().post(LETTER, ilka.asking(", " + option)).complainsOf(field, code);
        ilka.api()
                .post(LETTER, ilka.asking(", \"options\": {%s}".formatted(option)))
                .complainsOf("options." + field, code);
        nothingIsStored();
    }

    @ParameterizedTest
    @CsvSource({"tone, 50", "company_name, 100", "hiring_manager_name, 100"})
    void namesAndTonesEndSomewhere(String option, int most) {
        var request = ", \"options\": {\"%s\": \"%s\"}";

        ilka.api()
                .post(LETTER, ilka.asking(request.formatted(option, "x".repeat(most + 1))))
                .complainsOf("options." + option, "size");
        nothingIsStored();
        ilka.api()
                .post(LETTER, ilka.asking(request.formatted(option, "x".repeat(most))))
                .isStatus(202);
    }

    @Test
    void instructionsEndAtFiveHundredCharacters() {
        ilka.api()
                .post(LETTER, ilka.asking(", \"custom_prompt\": \"%s\"".formatted("x".repeat(501))))
                .complainsOf("custom_prompt", "size");
        nothingIsStored();
        ilka.api()
                .post(LETTER, ilka.asking(", \"custom_prompt\": \"%s\"".formatted("x".repeat(500))))
                .isStatus(202);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\"max_experiences\": 1",
                "\"max_experiences\": 10",
                "\"max_projects\": 0",
                "\"max_projects\": 5",
                "\"max_paragraphs\": 3",
                "\"max_paragraphs\": 6",
                "\"length\": \"long\"",
                "\"language\": \"en\""
            })
    void theLimitsThemselvesAreFine(String option) {
        ilka.api().post(LETTER, ilka.asking(", " + option)).isStatus(202);
    }

    @Test
    void aRequestNamesItsJob() {
        ilka.api().post(LETTER, "{}").complainsOf("job_id", "not_null");
        ilka.api().post(LETTER, "{\"job_id\": 7}").complainsOf("job_id", "wrong_type");
        ilka.api().post(LETTER, ilka.asking(", \"profile_id\": \"mine\"")).complainsOf("profile_id", "wrong_type");
    }

    private void nothingIsStored() {
        assertThat(new WorkRows(jdbc).count("generations", ilka.userId())).isZero();
    }
}
