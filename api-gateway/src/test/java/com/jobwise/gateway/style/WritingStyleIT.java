package com.jobwise.gateway.style;

import static org.assertj.core.api.Assertions.assertThat;

import com.jobwise.gateway.Api;
import com.jobwise.gateway.Applicant;
import com.jobwise.gateway.AsOwner;
import com.jobwise.gateway.GatewayTest;
import com.jobwise.gateway.StandInWorker;
import com.jobwise.gateway.WorkRows;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.JsonNode;

@GatewayTest
class WritingStyleIT {

    private static final String STYLE = "/api/v1/writing-style";

    @Autowired
    Api api;

    @Autowired
    @AsOwner
    JdbcClient jdbc;

    @Autowired
    StandInWorker worker;

    private Api ilka;

    @BeforeEach
    void signIn() {
        ilka = api.newcomer();
    }

    @Test
    void thereIsNoneUntilALetterIsUploaded() {
        ilka.get(STYLE).isProblem(404, "not_found");
        upload("resume");
        ilka.get(STYLE).isProblem(404, "not_found");
    }

    @Test
    void anUploadedLetterIsMeasured() {
        var sample = upload("cover_letter");
        var pending = style();

        assertThat(pending.path("extraction_status").asString()).isEqualTo("pending");
        assertThat(pending.path("extracted_style").isNull()).isTrue();
        assertThat(pending.path("source_sample_id").asString()).isEqualTo(sample.toString());
        assertThat(new WorkRows(jdbc).status(id(pending))).isEqualTo("queued");

        worker.measureStyle(id(pending), sample);
        var done = style();
        assertThat(done.path("extraction_status").asString()).isEqualTo("completed");
        assertThat(done.path("id")).isEqualTo(pending.path("id"));
        assertThat(done.path("extraction_model").asString()).isEqualTo("stand-in-1");
        assertThat(done.path("extraction_confidence").asDouble()).isEqualTo(0.5);
        assertThat(done.path("extraction_timestamp").asString()).isNotBlank();
        assertThat(done.at("/extracted_style/salutation/greeting").asString()).isEqualTo("Hi there,");
        assertThat(done.at("/extracted_style/sentence_structure/avg_words_per_sentence")
                        .asDouble())
                .isEqualTo(9);
    }

    @Test
    void whyAModelHasNoPartInItIsSaid() {
        var sample = upload("cover_letter");
        worker.measureStyle(id(style()), sample);
        assertThat(style().path("fallback").isNull()).isTrue();
        jdbc.sql("update writing_styles set extraction_fallback = 'unavailable' where id = :id")
                .param("id", id(style()))
                .update();

        assertThat(style().at("/fallback/code").asString()).isEqualTo("unavailable");
        assertThat(style().at("/fallback/message").asString())
                .isEqualTo("The model could not be reached for too long.");
    }

    @Test
    void theLastStyleStaysReadableWhileANewerLetterIsMeasured() {
        var first = upload("cover_letter");
        worker.measureStyle(id(style()), first);
        var second = upload("cover_letter");
        var meanwhile = style();

        assertThat(meanwhile.path("extraction_status").asString()).isEqualTo("pending");
        assertThat(meanwhile.path("source_sample_id").asString()).isEqualTo(second.toString());
        assertThat(meanwhile.at("/extracted_style/tone").asString()).isEqualTo("plain_direct");
    }

    @Test
    void everyoneSeesOnlyTheirOwn() {
        upload("cover_letter");

        api.newcomer().get(STYLE).isProblem(404, "not_found");
        api.get(STYLE).isStatus(401);
    }

    private UUID upload(String type) {
        var text = "Hi there, I fix what is broken. Cheers";
        return Applicant.id(ilka.post("/api/v1/samples/upload", Map.of("document_type", type, "text", text))
                .isStatus(201));
    }

    private JsonNode style() {
        return ilka.get(STYLE).isStatus(200).json();
    }

    private static UUID id(JsonNode style) {
        return UUID.fromString(style.path("id").asString());
    }
}
