package com.jobwise.truth.language;

import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Which language a text is in, by its function words. */
public enum Speech {
    ENGLISH("stop.txt"),
    GERMAN("german.txt"),
    FRENCH("french.txt"),
    SPANISH("spanish.txt"),
    UNKNOWN(null);

    private final Set<String> words;

    Speech(@org.jspecify.annotations.Nullable String list) {
        this.words = list == null ? Set.of() : Lists.words(list);
    }

    /** {@link #UNKNOWN} for a text with too few function words to tell. */
    public static Speech of(List<Token> tokens) {
        var best = UNKNOWN;
        var most = 0L;
        for (var speech : values()) {
            var count = tokens.stream().filter(token -> speech.has(token.key())).count();
            if (count > most) {
                most = count;
                best = speech;
            }
        }
        return most >= 2 || most == 1 && tokens.size() <= 4 ? best : UNKNOWN;
    }

    /** Whether it is one of the language's function words. */
    public boolean has(String key) {
        return words.contains(key.toLowerCase(Locale.ROOT));
    }
}
