package com.jobwise.composer.text;

import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Takes out of a person's text what no reader sees or wants: control characters, stray white space, list marks. Words stay. */
public final class OwnText {

    /** Control characters, zero-width spaces, byte order marks, direction overrides, tags; joiners inside words and emoji stay. */
    private static final Pattern INVISIBLE = Pattern.compile(
            "[\\p{Cc}&&[^\\t\\n\\r]]|[\\u200B\\u200E\\u200F\\u061C\\u2060-\\u2064\\uFEFF\\u00AD\\u202A-\\u202E\\u2066-\\u2069\\uFFF9-\\uFFFB]"
                    + "|[\\x{E0000}-\\x{E007F}\\x{E0100}-\\x{E01EF}]");

    private static final Pattern SPACE = Pattern.compile("[\\s\\u00A0\\u2000-\\u200A\\u2028\\u2029\\u202F\\u3000]+");

    /** Possessive: a line of a thousand dashes would fill the stack with ways to go back. */
    static final Pattern LIST_MARK = Pattern.compile("^(?:[-*+•‣▪▸►●○◦·–—✓✔✅👉]\\uFE0F?\\s++)++");

    private OwnText() {}

    /** The text as one line; empty for null. */
    public static String line(@Nullable String raw) {
        return raw == null ? "" : SPACE.matcher(visible(raw)).replaceAll(" ").strip();
    }

    /** Most texts are plain, and to see that is a hundredth of looking for each hidden sign. */
    private static String visible(String raw) {
        return raw.chars().allMatch(sign -> sign >= ' ' && sign <= '~')
                ? raw
                : INVISIBLE.matcher(raw).replaceAll("");
    }

    /** The text as one line without a list mark in front. */
    public static String bullet(@Nullable String raw) {
        return LIST_MARK.matcher(line(raw)).replaceFirst("");
    }

    /** The text's own lines, each without list mark; empty ones left out. */
    public static List<String> lines(@Nullable String raw) {
        return raw == null
                ? List.of()
                : raw.lines()
                        .map(OwnText::bullet)
                        .filter(line -> !line.isEmpty())
                        .toList();
    }

    public static boolean isBlank(@Nullable String raw) {
        return line(raw).isEmpty();
    }
}
