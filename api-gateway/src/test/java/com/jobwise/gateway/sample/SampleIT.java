package com.jobwise.gateway.sample;

import static org.assertj.core.api.Assertions.assertThat;

import com.jobwise.gateway.Answer;
import com.jobwise.gateway.Api;
import com.jobwise.gateway.AsOwner;
import com.jobwise.gateway.GatewayTest;
import java.io.ByteArrayOutputStream;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@GatewayTest
class SampleIT {

    private static final String SAMPLES = "/api/v1/samples";
    private static final String LETTER = "Dear Hiring Manager,\n\nI fix what is broken.\n";

    @Autowired
    Api api;

    @Autowired
    @AsOwner
    JdbcClient jdbc;

    private Api ilka;

    @BeforeEach
    void signIn() {
        ilka = api.newcomer();
    }

    @Test
    void aLetterIsStoredCountedAndItsStyleAskedFor() {
        var answer = upload("cover_letter", "My Letter.TXT", utf8(LETTER)).isStatus(201);
        var sample = answer.json();

        assertThat(sample.path("document_type").asString()).isEqualTo("cover_letter");
        assertThat(sample.path("original_filename").asString()).isEqualTo("My Letter.TXT");
        assertThat(sample.path("word_count").asInt()).isEqualTo(8);
        assertThat(sample.path("character_count").asInt()).isEqualTo(LETTER.length());
        assertThat(sample.path("line_count").asInt()).isEqualTo(3);
        assertThat(sample.path("is_active").asBoolean()).isTrue();
        assertThat(sample.has("full_text")).isFalse();
        assertThat(sample.at("/links/writing_style").asString()).isEqualTo("/api/v1/writing-style");
        var read = ilka.get(answer.required("Location")).isStatus(200).json();
        assertThat(read.path("full_text").asString()).isEqualTo(LETTER);
        var style = ilka.get("/api/v1/writing-style").isStatus(200).json();
        assertThat(style.path("extraction_status").asString()).isEqualTo("pending");
        assertThat(style.path("source_sample_id")).isEqualTo(sample.path("id"));
        assertThat(work(sample.path("user_id").asInt())).isEqualTo(1);
    }

    @Test
    void aResumeAsksForNoStyle() {
        var sample =
                upload("resume", "cv.txt", utf8("Night porter")).isStatus(201).json();

        ilka.get("/api/v1/writing-style").isStatus(404);
        assertThat(work(sample.path("user_id").asInt())).isZero();
    }

    @Test
    void jsonIsAsGoodAsAFile() {
        var sample = ilka.post(
                        SAMPLES + "/upload",
                        Map.of(
                                "document_type",
                                "cover_letter",
                                "text",
                                "\uFEFF" + LETTER,
                                "filename",
                                "C:\\docs\\a.txt"))
                .isStatus(201);

        assertThat(sample.json().path("original_filename").asString()).isEqualTo("a.txt");
        assertThat(ilka.get(sample.required("Location"))
                        .json()
                        .path("full_text")
                        .asString())
                .isEqualTo(LETTER);
    }

    @Test
    void theNewSampleIsTheActiveOne() {
        var old = upload("cover_letter", "a.txt", utf8(LETTER)).isStatus(201).json();
        var current =
                upload("cover_letter", "b.txt", utf8(LETTER)).isStatus(201).json();
        upload("resume", "c.txt", utf8("Night porter")).isStatus(201);

        var active = ilka.get(SAMPLES + "?document_type=cover_letter&is_active=true")
                .isStatus(200)
                .json();
        assertThat(active.path("total").asInt()).isEqualTo(1);
        assertThat(active.at("/items/0/id")).isEqualTo(current.path("id"));
        assertThat(ilka.get(SAMPLES + "?is_active=false").json().at("/items/0/id"))
                .isEqualTo(old.path("id"));
        assertThat(ilka.get(SAMPLES).json().path("total").asInt()).isEqualTo(3);
        ilka.get(SAMPLES + "?document_type=poem").complainsOf("document_type", "wrong_type");
    }

    @Test
    void parallelUploadsEndWithOneActiveAndNoError() throws Exception {
        List<Callable<Answer>> uploads = new ArrayList<>();
        for (int i = 0; i < 16; i++) {
            uploads.add(() -> upload("cover_letter", "a.txt", utf8(LETTER)));
        }
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            for (var answer : threads.invokeAll(uploads)) {
                answer.get().isStatus(201);
            }
        }

        assertThat(ilka.get(SAMPLES + "?is_active=true").json().path("total").asInt())
                .isEqualTo(1);
        assertThat(stored()).isEqualTo(16);
    }

    @Test
    void aFileSentTwiceIsStoredOnce() {
        var once = ilka.with("Idempotency-Key", "letter");
        var first = upload(once, "resume", "cv.txt", utf8("Night porter")).isStatus(201);

        assertThat(upload(once, "resume", "cv.txt", utf8("Night porter"))
                        .isStatus(201)
                        .text())
                .isEqualTo(first.text());
        upload(once, "resume", "cv.txt", utf8("Day porter")).isProblem(422, "idempotency_key_reused");
        assertThat(stored()).isEqualTo(1);
    }

    @Test
    void whatIsNotPlainTextIsRefusedAndNothingIsStored() {
        upload("cover_letter", "a.pdf", utf8(LETTER)).isProblem(415, "unsupported_media_type");
        upload("cover_letter", "a.txt", new byte[] {(byte) 0x89, 'P', 'N', 'G', 0, 1, 2})
                .isProblem(415, "unsupported_media_type");
        upload("cover_letter", "a.txt", utf8("PK\u0003\u0004 not a letter")).isProblem(415, "unsupported_media_type");
        upload("cover_letter", "a.txt", "naïve café".getBytes(StandardCharsets.ISO_8859_1))
                .isProblem(415, "unsupported_media_type");
        upload("cover_letter", "a.txt", LETTER.getBytes(Charset.forName("UTF-16")))
                .isProblem(415, "unsupported_media_type");
        upload("cover_letter", "a.txt", utf8(" \n\t -- \n")).complainsOf("text", "not_blank");
        upload("cover_letter", "a.txt", new byte[0]).complainsOf("text", "not_blank");
        upload("poem", "a.txt", utf8(LETTER)).complainsOf("document_type", "wrong_type");
        ilka.post(SAMPLES + "/upload", Map.of("document_type", "cover_letter", "text", " "))
                .complainsOf("text", "not_blank");
        ilka.post(SAMPLES + "/upload", Map.of("document_type", "cover_letter")).complainsOf("text", "not_null");
        ilka.post(SAMPLES + "/upload", Map.of("document_type", "poem", "text", LETTER))
                .complainsOf("document_type", "wrong_type");

        assertThat(stored()).isZero();
        ilka.get("/api/v1/writing-style").isStatus(404);
    }

    @Test
    void aMebibyteFitsAndNoMore() {
        upload("resume", "a.txt", utf8("x".repeat(1 << 20))).isStatus(201);
        upload("resume", "a.txt", utf8("x".repeat((1 << 20) + 1))).isProblem(413, "too_large");

        assertThat(stored()).isEqualTo(1);
    }

    @Test
    void anotherPersonsSampleIsNotThere() {
        var at = upload("resume", "cv.txt", utf8("Night porter")).isStatus(201).required("Location");

        api.newcomer().get(at).isProblem(404, "not_found");
        api.newcomer().get(SAMPLES + "/" + UUID.randomUUID()).isProblem(404, "not_found");
        assertThat(api.newcomer().get(SAMPLES).json().path("total").asInt()).isZero();
    }

    @Test
    void nobodyUnknownGetsIn() {
        upload(api, "resume", "cv.txt", utf8("Night porter")).isStatus(401);
        api.get(SAMPLES).isStatus(401);
    }

    private Answer upload(String type, String filename, byte[] bytes) {
        return upload(ilka, type, filename, bytes);
    }

    private static Answer upload(Api api, String type, String filename, byte[] bytes) {
        var head = "--border\r\nContent-Disposition: form-data; name=\"document_type\"\r\n\r\n" + type
                + "\r\n--border\r\nContent-Disposition: form-data; name=\"file\"; filename=\"" + filename
                + "\"\r\nContent-Type: text/plain\r\n\r\n";
        var body = new ByteArrayOutputStream();
        body.writeBytes(utf8(head));
        body.writeBytes(bytes);
        body.writeBytes(utf8("\r\n--border--\r\n"));
        return api.send(
                SAMPLES + "/upload",
                request -> request.POST(BodyPublishers.ofByteArray(body.toByteArray()))
                        .header("Content-Type", "multipart/form-data; boundary=border"));
    }

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private int stored() {
        return ilka.get(SAMPLES).isStatus(200).json().path("total").asInt();
    }

    private int work(int userId) {
        return jdbc.sql("select count(*) from work_items where user_id = :userId and kind = 'style'")
                .param("userId", userId)
                .query(Integer.class)
                .single();
    }
}
