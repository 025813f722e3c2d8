package com.jobwise.composer.writing;

import com.jobwise.composer.text.OwnText;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What of an answer can be taken up: a model may leave out, repeat and invent whatever it likes. */
final class Received {

    /** More than twice the five longest texts of a profile, and so more than is ever taken: the beginning is enough to refuse it. */
    private static final int LONGEST = 20_000;

    private Received() {}

    static <T> Stream<T> list(@Nullable List<@Nullable T> list) {
        return list == null ? Stream.empty() : list.stream().flatMap(Stream::ofNullable);
    }

    /** One line without list mark; empty for null. */
    static String text(@Nullable String raw) {
        return OwnText.bullet(raw == null || raw.length() <= LONGEST ? raw : raw.substring(0, LONGEST));
    }

    /** Those that were given out, each once. */
    static List<String> known(@Nullable List<@Nullable String> ids, Collection<String> given) {
        return list(ids).map(String::strip).filter(given::contains).distinct().toList();
    }

    static <T> T get(Map<String, T> given, String id) {
        return Objects.requireNonNull(given.get(id));
    }
}
