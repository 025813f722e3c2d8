package com.jobwise.worker.model;

/** Text of strangers as a model may see it: nothing invisible, nothing endless. */
final class UntrustedText {

    /** Characters of one part; a posting has rarely more than 8,000. */
    static final int LONGEST = 20_000;

    private UntrustedText() {}

    /** Without control, zero-width, direction and tag characters; what is cut off is said. */
    static String cleaned(String text) {
        var seen = new StringBuilder(Math.min(text.length(), LONGEST));
        text.codePoints().filter(UntrustedText::isVisible).forEach(seen::appendCodePoint);
        if (seen.length() <= LONGEST) {
            return seen.toString();
        }
        var end = Character.isHighSurrogate(seen.charAt(LONGEST - 1)) ? LONGEST - 1 : LONGEST;
        return seen.substring(0, end) + "\n[%d more characters were left out.]".formatted(seen.length() - end);
    }

    private static boolean isVisible(int character) {
        if (character == '\n' || character == '\t') {
            return true;
        }
        return switch (Character.getType(character)) {
            case Character.CONTROL,
                    Character.FORMAT,
                    Character.SURROGATE,
                    Character.PRIVATE_USE,
                    Character.UNASSIGNED,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR -> false;
            default -> !isVariationSelector(character);
        };
    }

    /** They draw nothing themselves and can carry hidden bytes. */
    private static boolean isVariationSelector(int character) {
        return character >= 0xFE00 && character <= 0xFE0F || character >= 0xE0100 && character <= 0xE01EF;
    }
}
