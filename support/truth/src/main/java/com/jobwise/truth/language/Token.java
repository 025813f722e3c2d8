package com.jobwise.truth.language;

/**
 * A word of a text and where it stands.
 *
 * @param surface as written
 * @param key lower case, without an apostrophe s
 * @param opens true at the beginning of a sentence, where a capital says nothing
 * @param clause number of the clause; a comma, semicolon, dash, bracket or colon begins a new one
 */
public record Token(String surface, String key, int start, int end, boolean opens, int clause) {

    public boolean isCapitalised() {
        return Character.isUpperCase(surface.codePointAt(0));
    }

    /** A capital or digit that is no accident of the beginning of a sentence: {@code Netflix}, {@code SAP}, {@code GitHub}, {@code S3}. */
    public boolean isNameLike() {
        var isMixed = surface.chars().skip(1).anyMatch(Character::isUpperCase);
        var hasDigit =
                surface.chars().anyMatch(Character::isDigit) && surface.chars().anyMatch(Character::isLetter);
        return isMixed || hasDigit || isCapitalised() && !opens && surface.length() > 1;
    }

    public boolean isNumeric() {
        return Character.isDigit(surface.codePointAt(0));
    }
}
