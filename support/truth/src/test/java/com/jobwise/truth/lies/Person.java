package com.jobwise.truth.lies;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A fictional person as in {@code profiles.json}.
 *
 * @param languages {@code name: level}
 * @param certificates {@code name; issuer; date}
 */
record Person(
        String key,
        String name,
        @Nullable String email,
        @Nullable String phone,
        @Nullable String location,
        @Nullable String website,
        @Nullable String linkedin,
        @Nullable String github,
        String summary,
        List<String> technical,
        List<String> soft,
        List<String> languages,
        List<String> certificates,
        List<Job> experiences,
        List<School> education,
        List<Work> projects,
        Wanted posting) {

    record Job(
            String title,
            String company,
            @Nullable String location,
            String start,
            @Nullable String end,
            @Nullable String description,
            List<String> lines) {}

    record School(String institution, String degree, String field, String start, String end) {}

    record Work(
            String name,
            String description,
            List<String> technologies,
            String start,
            @Nullable String end) {}

    /** The posting the person applies to. */
    record Wanted(String company, String title, List<String> requirements) {}

    /** @param part {@code x1}, {@code p1} or {@code e1}; {@code s} for the profile itself */
    UUID id(String part) {
        return UUID.nameUUIDFromBytes((key + "|" + part).getBytes(StandardCharsets.UTF_8));
    }

    static String before(String text, String mark) {
        return text.split(mark, 2)[0].strip();
    }
}
