package com.jobwise.composer.text;

import java.util.regex.Pattern;

/** Makes a person's text show in Markdown exactly as it was written, whatever characters it holds. */
public final class MarkdownText {

    private static final Pattern INLINE = Pattern.compile("[\\\\`*_\\[\\]<>|~&$]");

    /** What would begin a heading, list, quote or rule at the start of a line. */
    private static final Pattern LINE_START = Pattern.compile("^(\\s*)([-+=#]|\\d+(?=[.)]))");

    private static final Pattern NUMBERED = Pattern.compile("^(\\s*\\d+)([.)])");

    private MarkdownText() {}

    public static String escape(String text) {
        var inline = INLINE.matcher(text).replaceAll("\\\\$0");
        var numbered = NUMBERED.matcher(inline);
        if (numbered.find()) {
            return numbered.replaceFirst("$1\\\\$2");
        }
        return LINE_START.matcher(inline).replaceFirst("$1\\\\$2");
    }
}
