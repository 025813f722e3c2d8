package com.jobwise.truth;

import java.util.Locale;

/** Whether two names of one skill are spellings of each other, or two products of one kind that share an entry of the skill lexicon. */
final class Spelling {

    private static final int ABBREVIATED = 2;

    private Spelling() {}

    /** {@code Postgres} may stand for PostgreSQL, {@code K8s} for Kubernetes; one product never for another. */
    static boolean isSame(String said, String own) {
        if (!isProduct(said)) {
            return true;
        }
        var one = letters(said);
        var other = letters(own);
        return isWithin(one, other) || isWithin(other, one) || isShortened(one, other) || isShortened(other, one);
    }

    /** One word with a sign that it is a name: a capital or digit behind its beginning. */
    private static boolean isProduct(String name) {
        return !name.isBlank()
                && name.chars().noneMatch(Character::isWhitespace)
                && name.chars().skip(1).anyMatch(one -> Character.isUpperCase(one) || Character.isDigit(one));
    }

    private static String letters(String name) {
        return name.toLowerCase(Locale.ROOT)
                .replace("sharp", "#")
                .replace("plus", "+")
                .replaceAll("[^\\p{L}\\p{N}#+]", "");
    }

    /** In the same order, with others between them. */
    private static boolean isWithin(String few, String many) {
        var at = 0;
        for (var i = 0; i < many.length() && at < few.length(); i++) {
            at += many.charAt(i) == few.charAt(at) ? 1 : 0;
        }
        return at == few.length();
    }

    /** The first and last letter around a count: i18n. */
    private static boolean isShortened(String few, String many) {
        return few.matches("\\p{L}\\d+\\p{L}")
                && many.length() > ABBREVIATED
                && few.charAt(0) == many.charAt(0)
                && few.charAt(few.length() - 1) == many.charAt(many.length() - 1);
    }
}
