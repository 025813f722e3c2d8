package com.jobwise.composer.choice;

import com.jobwise.generation.GenerationOptions;
import java.util.Locale;

/** Option {@code length}. Anything else than the three names counts as medium. */
public enum Length {
    SHORT,
    MEDIUM,
    LONG;

    public static Length of(GenerationOptions options) {
        var asked = options.length() == null ? "" : options.length().strip().toLowerCase(Locale.ROOT);
        return switch (asked) {
            case "short" -> SHORT;
            case "long" -> LONG;
            default -> MEDIUM;
        };
    }
}
