package com.jobwise.terms.style;

import java.text.Normalizer;
import java.util.List;
import java.util.regex.Pattern;

/** A text as it was meant: one kind of line end, of apostrophe, of quotation mark and of space, nothing invisible. */
final class PlainText {

    private static final Pattern LINE_END = Pattern.compile("\\r\\n?|[\\u000b\\u000c\\u0085\\u2028\\u2029]");
    private static final Pattern APOSTROPHE = Pattern.compile("[\\u2018\\u2019\\u02bc\\u2032\\u00b4`\\uff07]");
    private static final Pattern QUOTATION_MARK = Pattern.compile("[\\u201c\\u201d\\u201e\\u00ab\\u00bb]");
    private static final Pattern SPACE = Pattern.compile("[\\t\\p{Zs}]");
    private static final Pattern INVISIBLE = Pattern.compile("[\\p{Cf}\\p{Cc}&&[^\\n]]");

    private PlainText() {}

    /** Stripped lines, blank ones kept: they part the paragraphs. */
    static List<String> lines(String text) {
        var plain = LINE_END.matcher(Normalizer.normalize(text, Normalizer.Form.NFC))
                .replaceAll("\n");
        plain = APOSTROPHE.matcher(plain).replaceAll("'");
        plain = QUOTATION_MARK.matcher(plain).replaceAll("\"");
        plain = SPACE.matcher(plain).replaceAll(" ");
        return INVISIBLE
                .matcher(plain)
                .replaceAll("")
                .lines()
                .map(String::strip)
                .toList();
    }
}
