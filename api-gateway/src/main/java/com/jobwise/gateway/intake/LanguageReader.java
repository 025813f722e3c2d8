package com.jobwise.gateway.intake;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Tells the language of a text by its most frequent short words. */
final class LanguageReader {

    private static final Map<String, Set<String>> WORDS = Vocabulary.lines("languages.txt").stream()
            .map(line -> line.split(": ", 2))
            .collect(Collectors.toUnmodifiableMap(parts -> parts[0], parts -> Set.of(parts[1].split(" "))));
    private static final int ENOUGH = 4;

    private LanguageReader() {}

    /** ISO 639-1; null where too few words are known. */
    static @Nullable String read(String text) {
        var tokens = List.of(text.toLowerCase(Locale.ROOT).split("[^\\p{L}]+"));
        String best = null;
        long most = ENOUGH - 1;
        for (String language : WORDS.keySet().stream().sorted().toList()) {
            var known = WORDS.getOrDefault(language, Set.of());
            long count = tokens.stream().filter(known::contains).count();
            if (count > most) {
                best = language;
                most = count;
            }
        }
        return best;
    }
}
