package com.jobwise.gateway.profile;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Texts are kept without the white space around them, and a blank one is none: as a resume that is read back would have them. */
final class Texts {

    private Texts() {}

    static @Nullable String orNull(@Nullable String text) {
        return text == null || text.isBlank() ? null : text.strip();
    }

    static List<String> stripped(List<String> texts) {
        return texts.stream().map(String::strip).toList();
    }
}
