package com.jobwise.gateway.intake;

import com.jobwise.posting.Importance;
import java.util.List;

/** How strongly the wording of a line wants something, whatever stands above it. */
enum Strength {
    MUST,
    NICE,
    NOT_REQUIRED,
    UNSTATED;

    private static final Vocabulary WORDS = Vocabulary.load("strength.txt");

    /** "Desirable, not essential" is a wish; "fine but not required" is none. */
    static Strength of(String text) {
        var refused = WORDS.has("not required", text);
        if (WORDS.has("nice", text) && !(refused && !WORDS.has("not essential", text))) {
            return NICE;
        }
        if (refused) {
            return NOT_REQUIRED;
        }
        return WORDS.has("must", text) ? MUST : UNSTATED;
    }

    /** Offset of the first word that states a strength; the length of the text where none does. */
    static int firstMarker(String text) {
        int first = text.length();
        for (String list : List.of("must", "nice", "not required")) {
            var match = WORDS.in(list, text);
            first = match.find() ? Math.min(first, match.start()) : first;
        }
        return first;
    }

    boolean isStated() {
        return this == MUST || this == NICE;
    }

    Importance under(Importance heading) {
        return switch (this) {
            case MUST -> Importance.MUST;
            case NICE -> Importance.NICE;
            case NOT_REQUIRED, UNSTATED -> heading;
        };
    }
}
