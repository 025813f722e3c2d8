package com.jobwise.json;

import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.type.TypeReference;

/** What a row read from the database holds where its record allows null: for rows not yet written, or columns the schema leaves nullable. */
public final class StoredValue {

    private static final TypeReference<List<String>> TEXTS = new TypeReference<>() {};

    private StoredValue() {}

    /** @throws IllegalStateException for a row that was not read from the database */
    public static <T> T of(@Nullable T value) {
        if (value == null) {
            throw new IllegalStateException("only a row read from the database has this value");
        }
        return value;
    }

    /** A {@code jsonb} list of strings; none where the column is null. */
    public static List<String> texts(@Nullable Jsonb column) {
        return column == null ? List.of() : List.copyOf(column.as(TEXTS));
    }
}
