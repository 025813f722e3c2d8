package com.jobwise.gateway.openapi;

import io.swagger.v3.oas.models.media.JsonSchema;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ObjectNode;

/** Types that are one JSON value. */
final class Scalars {

    private record Kind(String type, @Nullable String format) {}

    private static final Map<Class<?>, Kind> KINDS = Map.ofEntries(
            Map.entry(String.class, new Kind("string", null)),
            Map.entry(boolean.class, new Kind("boolean", null)),
            Map.entry(Boolean.class, new Kind("boolean", null)),
            Map.entry(int.class, new Kind("integer", "int32")),
            Map.entry(Integer.class, new Kind("integer", "int32")),
            Map.entry(long.class, new Kind("integer", "int64")),
            Map.entry(Long.class, new Kind("integer", "int64")),
            Map.entry(BigInteger.class, new Kind("integer", null)),
            Map.entry(double.class, new Kind("number", "double")),
            Map.entry(Double.class, new Kind("number", "double")),
            Map.entry(float.class, new Kind("number", "float")),
            Map.entry(BigDecimal.class, new Kind("number", null)),
            Map.entry(UUID.class, new Kind("string", "uuid")),
            Map.entry(Instant.class, new Kind("string", "date-time")),
            Map.entry(OffsetDateTime.class, new Kind("string", "date-time")),
            Map.entry(LocalDate.class, new Kind("string", "date")),
            Map.entry(Duration.class, new Kind("string", "duration")),
            Map.entry(URI.class, new Kind("string", "uri-reference")),
            Map.entry(byte[].class, new Kind("string", "binary")),
            Map.entry(ObjectNode.class, new Kind("object", null)));

    private Scalars() {}

    static @Nullable JsonSchema of(Class<?> type) {
        var kind = KINDS.get(type);
        if (kind == null) {
            return null;
        }
        var schema = schema(kind.type());
        schema.setFormat(kind.format());
        return schema;
    }

    static JsonSchema schema(String type) {
        var schema = new JsonSchema();
        schema.setTypes(new LinkedHashSet<>(List.of(type)));
        return schema;
    }
}
