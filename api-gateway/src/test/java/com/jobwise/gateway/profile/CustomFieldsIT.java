package com.jobwise.gateway.profile;

import static org.assertj.core.api.Assertions.assertThat;

import com.jobwise.gateway.Api;
import com.jobwise.gateway.GatewayTest;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@GatewayTest
class CustomFieldsIT {

    private static final String FIELDS = "/custom-fields";

    @Autowired
    Api api;

    private Verbs ilka;

    @BeforeEach
    void signIn() {
        ilka = Verbs.newcomer(api);
    }

    @Test
    void theyAreReadReplacedMergedAndRemoved() {
        assertThat(ilka.get(FIELDS).isStatus(200).json()).isEqualTo(ilka.json().path("custom_fields"));
        ilka.with("If-None-Match", "\"0\"").get(FIELDS).isStatus(304);
        assertThat(ilka.put(FIELDS, "{\"a\": [1, 2.5], \"b\": {\"c\": null}}")
                        .isStatus(200)
                        .text())
                .isEqualTo("{\"a\":[1,2.5],\"b\":{\"c\":null}}");
        var merged = ilka.patch(FIELDS, "{\"a\": null, \"d\": true}").isStatus(200);

        assertThat(merged.text()).isEqualTo("{\"b\":{\"c\":null},\"d\":true}");
        assertThat(merged.header("ETag")).isEqualTo("\"2\"");
        ilka.delete(FIELDS + "/b").isStatus(204);
        ilka.delete(FIELDS + "/b").isProblem(404, "not_found");
        assertThat(ilka.json().path("custom_fields").toString()).isEqualTo("{\"d\":true}");
    }

    @Test
    void thereAreLimits() {
        var many = IntStream.range(0, 101)
                .mapToObj(number -> "\"f" + number + "\": 1")
                .collect(Collectors.joining(", ", "{", "}"));

        ilka.put(FIELDS, many).complainsOf("custom_fields", "custom_field_limits");
        ilka.put(FIELDS, "{\"" + "n".repeat(101) + "\": 1}").complainsOf("custom_fields", "custom_field_limits");
        ilka.put(FIELDS, "{\"x\": [1e400]}").complainsOf("custom_fields", "custom_field_limits");
        ilka.patch(FIELDS, "{\"x\": \"" + "y".repeat(102_400) + "\"}")
                .complainsOf("custom_fields", "custom_field_limits");
        ilka.put(FIELDS, "[]").isStatus(422);
        assertThat(ilka.tag()).isEqualTo("\"0\"");
        ilka.patch(FIELDS, "{\"x\": \"" + "y".repeat(102_000) + "\"}").isStatus(200);
    }

    @Test
    void othersAndOldStatesAreRefused() {
        var stranger = Verbs.newcomer(api).at(ilka.profile());
        var stale = ilka.with("If-Match", "\"9\"");
        var nobody = new Verbs(api, ilka.profile());

        stranger.get(FIELDS).isProblem(404, "not_found");
        stranger.put(FIELDS, "{}").isProblem(404, "not_found");
        stranger.patch(FIELDS, "{}").isProblem(404, "not_found");
        stranger.delete(FIELDS + "/notice").isProblem(404, "not_found");
        stale.put(FIELDS, "{}").isProblem(412, "stale");
        stale.patch(FIELDS, "{}").isProblem(412, "stale");
        stale.delete(FIELDS + "/notice").isProblem(412, "stale");
        nobody.get(FIELDS).isStatus(401);
        nobody.put(FIELDS, "{}").isStatus(401);
        nobody.patch(FIELDS, "{}").isStatus(401);
        nobody.delete(FIELDS + "/notice").isStatus(401);
        assertThat(ilka.tag()).isEqualTo("\"0\"");
    }
}
