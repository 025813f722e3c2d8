package com.jobwise.posting;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What is looked for in postings; null means anything.
 *
 * @param text part of the title, the company or a keyword, whatever the case
 * @param company part of the company's name, whatever the case
 * @param createdAfter exclusive
 * @param createdBefore exclusive
 */
public record PostingSearch(
        @Nullable String text,
        @Nullable String company,
        @Nullable Instant createdAfter,
        @Nullable Instant createdBefore) {

    public static final PostingSearch NONE = new PostingSearch(null, null, null, null);

    void addTo(Map<String, @Nullable Object> parameters) {
        parameters.put("text", part(text));
        parameters.put("company", part(company));
        parameters.put("createdAfter", time(createdAfter));
        parameters.put("createdBefore", time(createdBefore));
    }

    /** A pattern for {@code like} in which the searched text stands for itself. */
    private static @Nullable String part(@Nullable String text) {
        return text == null ? null : "%" + text.replaceAll("([\\\\%_])", "\\\\$1") + "%";
    }

    private static @Nullable OffsetDateTime time(@Nullable Instant instant) {
        return instant == null ? null : instant.atOffset(ZoneOffset.UTC);
    }
}
