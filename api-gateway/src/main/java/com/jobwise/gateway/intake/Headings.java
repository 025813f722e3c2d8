package com.jobwise.gateway.intake;

import com.jobwise.gateway.intake.Line.Mark;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Tells headings from other lines, and what they announce. */
final class Headings {

    private static final Vocabulary WORDS = Vocabulary.load("headings.txt");
    private static final List<Map.Entry<String, SectionKind>> ORDER = List.of(
            Map.entry("core exact", SectionKind.CORE),
            Map.entry("process", SectionKind.PROCESS),
            Map.entry("about exact", SectionKind.ABOUT),
            Map.entry("duties first", SectionKind.DUTIES),
            Map.entry("must first", SectionKind.MUST),
            Map.entry("nice first", SectionKind.NICE),
            Map.entry("not required", SectionKind.NOT_REQUIRED),
            Map.entry("benefits first", SectionKind.BENEFITS),
            Map.entry("nice", SectionKind.NICE),
            Map.entry("must", SectionKind.MUST),
            Map.entry("core first", SectionKind.CORE),
            Map.entry("benefits", SectionKind.BENEFITS),
            Map.entry("core", SectionKind.CORE),
            Map.entry("duties", SectionKind.DUTIES),
            Map.entry("about", SectionKind.ABOUT));
    private static final int LONGEST = 12;

    private Headings() {}

    /** What a heading of this wording announces; {@code OPEN} where its words say nothing. */
    static SectionKind kind(String heading) {
        var bare = bare(heading);
        for (var entry : ORDER) {
            if (WORDS.has(entry.getKey(), bare)) {
                return entry.getValue();
            }
        }
        return SectionKind.OPEN;
    }

    static boolean isHeading(Line line, @Nullable Line next) {
        var text = line.text();
        if (line.mark() == Mark.HEADING) {
            return true;
        }
        if (line.words() > LONGEST || !hasLetter(text) || !Money.in(text).isEmpty()) {
            return false;
        }
        if (line.isBullet()) {
            return next != null && next.isBullet() && next.indent() > line.indent() && line.words() <= 6;
        }
        var listFollows = next != null && next.isBullet();
        if (text.endsWith(":")) {
            return true;
        }
        if (line.endsLikeSentence() || line.words() > 9) {
            return false;
        }
        return listFollows || (kind(text) != SectionKind.OPEN && standsAlone(line, next));
    }

    private static boolean standsAlone(Line line, @Nullable Line next) {
        return line.words() <= 7 && (line.afterGap() || isShouted(line.text())) && next != null;
    }

    /** Kind of a heading that shares its line with its content, null where the line has no such heading. */
    static @Nullable SectionKind inlineKind(Line line) {
        int colon = line.text().indexOf(": ");
        if (line.isBullet() || colon < 2 || colon > 40) {
            return null;
        }
        var head = line.text().substring(0, colon);
        if (head.split("\\s+").length > 5) {
            return null;
        }
        var kind = kind(head);
        return kind == SectionKind.OPEN ? null : kind;
    }

    static boolean isShouted(String text) {
        return hasLetter(text) && text.equals(text.toUpperCase(Locale.ROOT)) && text.length() > 3;
    }

    static String bare(String heading) {
        var text = heading.strip();
        int end = text.length();
        while (end > 0 && ":?!.\u2026".indexOf(text.charAt(end - 1)) >= 0) {
            end--;
        }
        return text.substring(0, end).strip();
    }

    private static boolean hasLetter(String text) {
        return text.codePoints().anyMatch(Character::isLetter);
    }
}
