package com.jobwise.json;

import tools.jackson.core.type.TypeReference;

/** The text of a {@code jsonb} column of an aggregate; {@link JsonbConversions} moves it in and out. */
public record Jsonb(String text) {

    public static Jsonb of(Object value) {
        return new Jsonb(Json.write(value));
    }

    public <T> T as(Class<T> type) {
        return Json.read(text, type);
    }

    public <T> T as(TypeReference<T> type) {
        return Json.read(text, type);
    }
}
