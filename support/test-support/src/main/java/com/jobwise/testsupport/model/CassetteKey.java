package com.jobwise.testsupport.model;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.regex.Pattern;
import tools.jackson.databind.cfg.JsonNodeFeature;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.JsonNodeFactory;

/** What makes two calls the same one: model, messages and schema. Temperature and the like are not part of it, nor is the order of fields. */
final class CassetteKey {

    private static final JsonMapper SORTED =
            JsonMapper.builder().enable(JsonNodeFeature.WRITE_PROPERTIES_SORTED).build();

    private CassetteKey() {}

    /** @return SHA-256 in hexadecimal */
    static String of(ModelCall call, Pattern fences) {
        var counted = JsonNodeFactory.instance.objectNode().put("model", call.model());
        counted.set("messages", call.body().path("messages"));
        counted.set("schema", call.schema().orElse(JsonNodeFactory.instance.nullNode()));
        var text = fences.matcher(SORTED.writeValueAsString(counted)).replaceAll("fence");
        return HexFormat.of().formatHex(sha256().digest(text.getBytes(StandardCharsets.UTF_8)));
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every JDK has SHA-256", e);
        }
    }
}
