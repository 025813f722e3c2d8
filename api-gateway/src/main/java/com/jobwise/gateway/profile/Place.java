package com.jobwise.gateway.profile;

import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Where in a section of a resume an entry was read.
 *
 * @param index in the section
 * @param nested index among the positions of one employer, -1 where the entry stands by itself
 */
record Place(int index, int nested) {

    private static final Pattern PATH = Pattern.compile("\\w+\\[(\\d+)](?:\\.positions\\[(\\d+)])?");

    static Optional<Place> of(@Nullable String path) {
        var match = PATH.matcher(path == null ? "" : path);
        return match.matches()
                ? Optional.of(new Place(
                        Integer.parseInt(match.group(1)),
                        match.group(2) == null ? -1 : Integer.parseInt(match.group(2))))
                : Optional.empty();
    }

    boolean isNested() {
        return nested >= 0;
    }
}
