package com.jobwise.gateway.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.jobwise.gateway.Api;
import com.jobwise.gateway.AsOwner;
import com.jobwise.gateway.GatewayTest;
import java.io.ByteArrayInputStream;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@GatewayTest
class HostileBodyIT {

    private static final int MIB = 1024 * 1024;

    @Autowired
    Api api;

    @Autowired
    @AsOwner
    JdbcClient jdbc;

    Api ilka;
    int before;

    @BeforeEach
    void signIn() {
        ilka = api.newcomer();
        before = rows();
    }

    @AfterEach
    void nothingIsStored() {
        assertThat(rows()).isEqualTo(before);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{",
                "{\"title\": \"a\"} trailing",
                "{\"title\": 'a'}",
                "{\"title\": \"a\", \"title\": \"b\"}",
                "{\"title\": \"a\", \"custom\": {\"x\": 1, \"x\": 2}}",
                "{\"title\": \"line\nbreak\"}",
                "{\"title\": \"a\", \"number\": NaN}",
                "{\"title\": \"a\", \"custom\": {\"\\ud83d\": 1}}",
                "\u0000"
            })
    void malformedJsonIsRefused(String body) {
        ilka.post("/probe", body).isProblem(400, "malformed_json");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    {"title": "a\\u0000b"}                              | title
                    {"title": "\\ud800"}                                | title
                    {"title": "\\udc00\\ud800"}                         | title
                    {"title": "a", "custom": {"k": ["x", "\\u0000"]}}   | custom.k[1]
                    {"title": "a", "custom": {"k\\u0000": 1}}           | custom
                    {"title": "a", "parts": [{"part_name": "\\u0000"}]} | parts[0].part_name
                    """)
    void textThatCannotBeStoredIsNamed(String body, String field) {
        ilka.post("/probe", body).complainsOf(field, "unstorable_text");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    {"title": "a", "titel": 1}                                  | titel              | unknown_field
                    {"title": "a", "parts": [{"part_name": "x", "user_id": 7}]} | parts[0].user_id   | unknown_field
                    {"title": 5}                                                | title              | wrong_type
                    {"title": true}                                             | title              | wrong_type
                    {"title": ["a"]}                                            | title              | wrong_type
                    {"title": {"a": 1}}                                         | title              | wrong_type
                    {"title": "a", "number": "5"}                               | number             | wrong_type
                    {"title": "a", "number": 5.5}                               | number             | wrong_type
                    {"title": "a", "colour": "blue"}                            | colour             | wrong_type
                    {"title": "a", "colour": 1}                                 | colour             | wrong_type
                    {"title": "a", "other_id": "no id"}                         | other_id           | wrong_type
                    {"title": "a", "parts": {}}                                 | parts              | wrong_type
                    {"title": "a", "parts": [1]}                                | parts[0]           | wrong_type
                    []                                                          | ''                 | wrong_type
                    "text"                                                      | ''                 | wrong_type
                    {}                                                          | title              | not_blank
                    {"title": null}                                             | title              | not_blank
                    {"title": " "}                                              | title              | not_blank
                    {"title": "a", "number": 10}                                | number             | max
                    {"title": "a", "parts": [{"part_name": "", "count": 1}]}    | parts[0].part_name | not_blank
                    """)
    void bodyThatDoesNotFitNamesItsField(String body, String field, String code) {
        ilka.post("/probe", body).complainsOf(field, code);
    }

    @Test
    void numberThatOverflowsIsRefused() {
        for (var number : new String[] {"99999999999", "1e400", "9".repeat(200)}) {
            assertThat(ilka.post("/probe", "{\"title\":\"a\",\"number\":" + number + "}")
                            .status())
                    .as(number)
                    .isBetween(400, 422);
        }
    }

    @Test
    void nestingTenThousandDeepIsRefused() {
        var deep = "{\"title\":\"a\",\"custom\":{\"k\":" + "[".repeat(10_000) + "]".repeat(10_000) + "}}";
        ilka.post("/probe", deep).isProblem(400, "malformed_json");
        ilka.post("/probe", "[".repeat(10_000)).isProblem(400, "malformed_json");
    }

    @Test
    void rawSurrogateBytesAreRefused() {
        var body = "{\"title\":\"???\"}".getBytes(StandardCharsets.US_ASCII);
        body[10] = (byte) 0xED;
        body[11] = (byte) 0xA0;
        body[12] = (byte) 0x80;
        assertThat(ilka.post("/probe", BodyPublishers.ofByteArray(body)).status())
                .isBetween(400, 422);
    }

    @Test
    void bodyAboveTheLimitIsRefusedByItsAnnouncedLength() {
        ilka.post("/probe", BodyPublishers.ofByteArray(titleOfSize(MIB + 1))).isProblem(413, "too_large");
    }

    @Test
    void bodyAboveTheLimitIsRefusedWithoutAnAnnouncedLength() {
        var body = titleOfSize(MIB + 1);
        ilka.post("/probe", BodyPublishers.ofInputStream(() -> new ByteArrayInputStream(body)))
                .isProblem(413, "too_large");
    }

    @Test
    void missingBodyIsSaid() {
        ilka.post("/probe", "").isProblem(400, "body_missing");
    }

    @Test
    void otherMediaTypesAreRefused() {
        ilka.send(
                        "/probe",
                        request -> request.POST(BodyPublishers.ofString("title=a"))
                                .header("Content-Type", "application/x-www-form-urlencoded"))
                .isProblem(415, "unsupported_media_type");
        ilka.send(
                        "/probe",
                        request -> request.POST(BodyPublishers.ofString("{\"title\":\"a\"}"))
                                .header("Content-Type", "application/json;charset=iso-8859-1"))
                .isProblem(415, "unsupported_media_type");
    }

    private static byte[] titleOfSize(int size) {
        var body = new byte[size];
        Arrays.fill(body, (byte) 'a');
        System.arraycopy("{\"title\":\"".getBytes(StandardCharsets.US_ASCII), 0, body, 0, 10);
        System.arraycopy("\"}".getBytes(StandardCharsets.US_ASCII), 0, body, size - 2, 2);
        return body;
    }

    private int rows() {
        return jdbc.sql("select count(*) from jobs").query(Integer.class).single();
    }
}
