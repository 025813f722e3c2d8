package com.jobwise.terms;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * A run of letters and digits, or one other character, and where it stands.
 *
 * @param key lower case, composed
 */
record Piece(String key, String surface, int start, int end) {

    private static final Pattern PIECE = Pattern.compile("[\\p{L}\\p{M}\\p{N}]++|[^\\s\\p{Z}\\p{Cc}\\p{Cf}]");
    private static final Pattern HYPHEN = Pattern.compile("[-\\u2010\\u2011]");
    private static final Pattern PLURAL = Pattern.compile("\\p{L}{2,}[\\p{L}&&[^sui]]s");
    private static final Pattern PLURAL_ACRONYM = Pattern.compile("\\p{Lu}{2,}s");

    static List<Piece> of(String text) {
        return PIECE.matcher(text)
                .results()
                .map(found -> new Piece(key(found.group()), found.group(), found.start(), found.end()))
                .toList();
    }

    private static String key(String surface) {
        return Normalizer.normalize(surface, Normalizer.Form.NFC).toLowerCase(Locale.ROOT);
    }

    boolean isWord() {
        return Character.isLetterOrDigit(key.codePointAt(0));
    }

    boolean isCapitalised() {
        return Character.isUpperCase(surface.codePointAt(0));
    }

    boolean isHyphen() {
        return HYPHEN.matcher(key).matches();
    }

    /** The key without its plural s, or the key itself. */
    String singular() {
        var isPlural =
                PLURAL.matcher(key).matches() || PLURAL_ACRONYM.matcher(surface).matches();
        return isPlural ? key.substring(0, key.length() - 1) : key;
    }
}
