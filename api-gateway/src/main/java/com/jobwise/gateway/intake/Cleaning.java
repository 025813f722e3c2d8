package com.jobwise.gateway.intake;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/** Turns pasted text into readable lines: mark-up, entities, invisible characters and quote marks gone. */
final class Cleaning {

    private static final Pattern LINE_END = Pattern.compile("\r\n?|[\u2028\u2029\u000B\u0085]");
    private static final Pattern SPACE = Pattern.compile("[\u00A0\u2000-\u200A\u202F\u205F\u3000]");
    private static final Pattern INVISIBLE =
            Pattern.compile("[\u00AD\u061C\u180E\u200B-\u200F\u202A-\u202E\u2060-\u206F\uFEFF\uFE00-\uFE0E]");
    private static final Pattern CONTROL = Pattern.compile("[\\p{Cc}&&[^\n\t]]");
    private static final Pattern HTML = Pattern.compile(
            "</?(?:p|div|li|ul|ol|br|h[1-6]|b|strong|em|span|table|tr|td|section|a|i)\\b[^<>]{0,400}>",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern TAG = Pattern.compile("<(/?)([A-Za-z][A-Za-z0-9_-]{0,30})(?:\\s[^<>]{0,400})?/?>");
    private static final Pattern LINK =
            Pattern.compile("\\[([^\\[\\]\n]{1,120})]\\((?:https?|mailto)[^()\\s]{1,300}\\)");
    private static final Pattern BOLD = Pattern.compile("\\*\\*|(?<![\\p{L}\\p{N}])__|__(?![\\p{L}\\p{N}])|`");
    private static final Pattern EMPHASIS =
            Pattern.compile("(?<![\\p{L}\\p{N}*])\\*([^*\\s\n][^*\n]{0,60})\\*(?![\\p{L}\\p{N}*])");
    private static final List<String> PLANTED =
            List.of("instructions", "instruction", "system", "prompt", "assistant", "script", "style");

    private Cleaning() {}

    static String clean(String raw) {
        var text = LINE_END.matcher(raw).replaceAll("\n");
        text = HTML.matcher(text).find()
                ? withoutMarkup(text.replaceAll("\n[ \t]*(?=\\S)", "\n"))
                : withoutMarkup(text);
        text = Entities.decode(text);
        text = INVISIBLE.matcher(text).replaceAll("");
        text = SPACE.matcher(text).replaceAll(" ");
        text = CONTROL.matcher(text).replaceAll("");
        return withoutQuoteMarks(text);
    }

    /** Bold and emphasis marks and link targets leave a line once its heading has been recognised. */
    static String withoutEmphasis(String line) {
        var text = LINK.matcher(line).replaceAll("$1");
        text = BOLD.matcher(text).replaceAll("");
        return EMPHASIS.matcher(text).replaceAll("$1").strip();
    }

    private static String withoutMarkup(String text) {
        var plain = new StringBuilder(text.length());
        var tag = TAG.matcher(text);
        int from = 0;
        while (from <= text.length() && tag.find(from)) {
            plain.append(text, from, tag.start());
            var name = tag.group(2).toLowerCase(Locale.ROOT);
            var opens = tag.group(1).isEmpty();
            plain.append(instead(name, opens));
            from = opens && PLANTED.contains(name) ? behind(text, name, tag.end()) : tag.end();
        }
        return plain.append(text, Math.min(from, text.length()), text.length()).toString();
    }

    /** An instruction block stands in a posting to speak to a machine: its content goes with its tags. */
    private static int behind(String text, String name, int from) {
        var closing = "</" + name + ">";
        int at = text.toLowerCase(Locale.ROOT).indexOf(closing, from);
        return at < 0 ? from : at + closing.length();
    }

    private static String instead(String name, boolean opens) {
        return switch (name) {
            case "li" -> opens ? "\n\u2022 " : "\n";
            case "h1", "h2", "h3", "h4", "h5", "h6" -> opens ? "\n\n" + "#".repeat(name.charAt(1) - '0') + " " : "\n";
            case "p", "ul", "ol", "table", "section" -> "\n\n";
            case "br", "div", "tr" -> "\n";
            case "td" -> "\t";
            case "b", "strong", "em", "i", "span", "a", "u" -> "";
            default -> "\n";
        };
    }

    /** Quoted mail marks nearly every line; where only lists have the mark, it is a bullet. */
    private static String withoutQuoteMarks(String text) {
        var lines = text.lines().filter(line -> !line.isBlank()).toList();
        var quoted = lines.stream().filter(line -> line.startsWith(">")).count();
        if (quoted < 3 || quoted * 10 < lines.size() * 8L) {
            return text;
        }
        return withoutQuoteMarks(text.replaceAll("(?m)^> ?", ""));
    }
}
