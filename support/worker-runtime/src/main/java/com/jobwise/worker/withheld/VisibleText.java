package com.jobwise.worker.withheld;

/** Text without what nobody sees: control, zero-width, direction and tag characters can hide words from code and not from a model. */
public final class VisibleText {

    private VisibleText() {}

    public static String of(String text) {
        var seen = new StringBuilder(text.length());
        text.codePoints().filter(VisibleText::isVisible).forEach(seen::appendCodePoint);
        return seen.toString();
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
