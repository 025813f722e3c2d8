package com.jobwise.gateway.intake;

import com.jobwise.gateway.intake.Line.Mark;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Splits cleaned text into lines, recognises their marks and joins what a mail program wrapped. */
final class LineReader {

    private static final Pattern SIGN =
            Pattern.compile("^[\u2022\u00B7\u25AA\u25A0\u25A1\u25E6\u2023\u25CF\u25CB\u27A4\u27A2\u25BA\u2192"
                    + "\u00BB\u203A\u25B8\u25B6\u2713\u2714\u2717\u2718\u2043\u2219]\\s*(?=\\S)");
    private static final Pattern DASH =
            Pattern.compile("^[-*+\u2013\u2014>~o]\\s+(?=\\S)|^[-\u2013\u2014](?=\\p{Lu}\\p{Ll})");
    private static final Pattern NUMBER = Pattern.compile("^\\(?(?:\\d{1,2}|[a-z]|[ivx]{1,4})[.)]\\s+(?=\\S)");
    private static final Pattern PICTOGRAM = Pattern.compile(
            "^(?:[\\p{IsExtended_Pictographic}&&[^\u00A9\u00AE\u2122]][\\x{1F3FB}-\\x{1F3FF}\uFE0F\u200D\u2640\u2642]{0,6}){1,6}\\s*");
    private static final Pattern MARKDOWN = Pattern.compile("^#{1,6}\\s+(.+?)\\s*#*$");
    private static final Pattern FRAMED =
            Pattern.compile("^(?:\\*\\*([^*]{1,80})\\*\\*:?|\\[([^\\[\\]]{1,60})]|__([^_]{1,80})__:?)$");
    private static final Pattern RULE = Pattern.compile("^[-=_*~\u2500\u2014\u2013.\u2022 ]{3,}$");
    private static final Pattern OPEN_END = Pattern.compile(
            "(?:,|\\b(?:the|a|an|and|or|of|in|to|with|for|at|on|by|from|und|oder|der|die|das|mit|et|ou|de|la|y|o))$");

    private static final Pattern LABEL_TAB = Pattern.compile(":\\t+");

    private record Raw(String text, Mark mark, String sign, int indent, boolean afterGap) {}

    private LineReader() {}

    static List<Line> read(String cleaned) {
        List<Raw> raws = new ArrayList<>();
        var gap = true;
        for (String line : cleaned.split("\n")) {
            var stripped = line.strip();
            if (stripped.isEmpty() || RULE.matcher(stripped).matches()) {
                gap = true;
                continue;
            }
            var raw = raw(line, stripped, gap);
            if (!raw.text().isBlank()) {
                raws.add(raw);
                gap = false;
            }
        }
        return joinWrapped(raws);
    }

    private static Raw raw(String line, String stripped, boolean gap) {
        int indent = indent(line);
        var heading = MARKDOWN.matcher(stripped);
        if (heading.matches()) {
            return new Raw(text(heading.group(1)), Mark.HEADING, "", indent, gap);
        }
        if (FRAMED.matcher(stripped).matches()) {
            var bare = stripped.startsWith("[") ? stripped.substring(1, stripped.length() - 1) : stripped;
            return new Raw(text(bare), Mark.HEADING, "", indent, gap);
        }
        for (Pattern bullet : List.of(SIGN, DASH, NUMBER)) {
            var match = bullet.matcher(stripped);
            if (match.find()) {
                return new Raw(text(stripped.substring(match.end())), Mark.BULLET, match.group(), indent, gap);
            }
        }
        var pictogram = PICTOGRAM.matcher(stripped);
        if (pictogram.find() && pictogram.end() > 0) {
            var sign = pictogram.group().strip();
            return new Raw(text(withoutTail(stripped.substring(pictogram.end()))), Mark.PICTOGRAM, sign, indent, gap);
        }
        return line.startsWith("\t")
                ? new Raw(text(stripped), Mark.BULLET, "\t", indent, gap)
                : new Raw(text(stripped), Mark.NONE, "", indent, gap);
    }

    private static String text(String marked) {
        return Cleaning.withoutEmphasis(LABEL_TAB.matcher(marked).replaceFirst(": "));
    }

    private static String withoutTail(String text) {
        int end = text.length();
        while (end > 0 && isPictogram(text.codePointBefore(end))) {
            end -= Character.charCount(text.codePointBefore(end));
        }
        return text.substring(0, end).strip();
    }

    private static boolean isPictogram(int code) {
        return Character.isWhitespace(code)
                || code == 0x200D
                || code == 0xFE0F
                || (Character.isExtendedPictographic(code) && code > 0xFF);
    }

    private static int indent(String line) {
        int columns = 0;
        for (int i = 0; i < line.length() && Character.isWhitespace(line.charAt(i)); i++) {
            columns += line.charAt(i) == '\t' ? 4 : 1;
        }
        return columns;
    }

    private static List<Line> joinWrapped(List<Raw> raws) {
        List<Line> lines = new ArrayList<>();
        for (int i = 0; i < raws.size(); i++) {
            var raw = raws.get(i);
            if (!lines.isEmpty() && continues(lines.getLast(), raw)) {
                lines.set(lines.size() - 1, lines.getLast().joined(raw.text()));
            } else {
                lines.add(new Line(raw.text(), mark(raws, i), raw.indent(), raw.afterGap()));
            }
        }
        return lines;
    }

    private static boolean continues(Line previous, Raw raw) {
        if (raw.afterGap()
                || raw.mark() != Mark.NONE
                || previous.mark() == Mark.HEADING
                || previous.text().endsWith(":")) {
            return false;
        }
        var lower = Character.isLowerCase(raw.text().codePointAt(0));
        if (previous.isBullet()) {
            return raw.indent() > previous.indent() || (lower && !previous.endsLikeSentence());
        }
        var hanging = OPEN_END.matcher(previous.text()).find();
        return previous.mark() == Mark.NONE && previous.text().length() >= 45 && (lower || hanging);
    }

    /** A pictogram that a neighbour repeats is a bullet. */
    private static Mark mark(List<Raw> raws, int at) {
        var raw = raws.get(at);
        if (raw.mark() != Mark.PICTOGRAM) {
            return raw.mark();
        }
        var before = at > 0 && !raw.afterGap() && raws.get(at - 1).sign().equals(raw.sign());
        var after = at + 1 < raws.size()
                && !raws.get(at + 1).afterGap()
                && raws.get(at + 1).sign().equals(raw.sign());
        return before || after ? Mark.BULLET : Mark.PICTOGRAM;
    }
}
