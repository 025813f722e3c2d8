package com.jobwise.worker.model;

import com.jobwise.worker.withheld.VisibleText;

/** Text of strangers as a model may see it: nothing invisible, nothing endless. */
final class UntrustedText {

    /** Characters of one part; a posting has rarely more than 8,000. */
    static final int LONGEST = 20_000;

    private UntrustedText() {}

    /** Without what nobody sees; what is cut off is said. */
    static String cleaned(String text) {
        var seen = VisibleText.of(text);
        if (seen.length() <= LONGEST) {
            return seen;
        }
        var end = Character.isHighSurrogate(seen.charAt(LONGEST - 1)) ? LONGEST - 1 : LONGEST;
        return seen.substring(0, end) + "\n[%d more characters were left out.]".formatted(seen.length() - end);
    }
}
