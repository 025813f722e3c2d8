package com.jobwise.gateway.intake;

import com.jobwise.gateway.intake.Line.Mark;
import com.jobwise.terms.Words;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The lines of a posting that name the job, before its text begins.
 *
 * @param lines lines of the head in order
 * @param labels what labelled lines ("Location: Leeds") say, wherever in the head or close below it
 * @param body all other lines
 */
record Head(List<Line> lines, Map<Label, String> labels, List<Line> body) {

    enum Label {
        TITLE,
        COMPANY,
        LOCATION,
        PAY,
        TERMS
    }

    private static final Vocabulary WORDS = Vocabulary.load("head.txt");
    private static final int LONGEST = 8;

    static Head of(List<Line> all) {
        var lines = LabelRows.spread(all);
        Map<Label, String> labels = new LinkedHashMap<>();
        List<Line> head = new ArrayList<>();
        List<Line> body = new ArrayList<>();
        var open = true;
        int start = start(lines);
        body.addAll(lines.subList(0, start));
        for (int i = start; i < lines.size(); i++) {
            var line = lines.get(i);
            var label = label(line);
            if (label != null) {
                labels.putIfAbsent(
                        label,
                        line.text().substring(line.text().indexOf(':') + 1).strip());
                head.add(line);
                continue;
            }
            var content = Headings.inlineKind(line);
            if (content != null && !head.isEmpty() && (content.wants() || content == SectionKind.NOT_REQUIRED)) {
                body.add(line);
                continue;
            }
            open = open
                    && head.size() < LONGEST
                    && belongs(line, i + 1 < lines.size() ? lines.get(i + 1) : null, head.isEmpty());
            if (open) {
                head.add(line);
            } else {
                body.add(line);
            }
        }
        return new Head(List.copyOf(head), Map.copyOf(labels), List.copyOf(body));
    }

    private static boolean belongs(Line line, @Nullable Line next, boolean first) {
        var text = line.text();
        if (line.isBullet() || text.length() > 160 || isSentence(line)) {
            return false;
        }
        if (Roles.names(text)) {
            return true;
        }
        if (text.endsWith(":") || (next != null && next.isBullet() && !first && line.afterGap())) {
            return false;
        }
        var headingLike = (line.afterGap() || line.mark() == Mark.HEADING)
                && line.words() <= 7
                && Segment.of(line, 0).size() == 1
                && Money.in(text).isEmpty();
        return first || !headingLike || Headings.kind(text) == SectionKind.OPEN;
    }

    /** Some postings speak of the employer first; their head begins at the line that names the job. */
    private static int start(List<Line> lines) {
        var first = lines.getFirst();
        var about = WORDS.has("about", first.text()) && !Roles.names(first.text());
        var remark = first.text().length() < 160 && isSentence(first) && !WORDS.has("hiring", first.text());
        if (!about && !remark) {
            return 0;
        }
        int reach = about ? lines.size() : Math.min(lines.size(), 5);
        for (int i = 1; i < reach; i++) {
            var line = lines.get(i);
            var apart = line.mark() == Mark.HEADING || line.afterGap();
            if (apart && !line.isBullet() && !isSentence(line) && line.words() <= 10 && Roles.names(line.text())) {
                return i;
            }
        }
        return 0;
    }

    private static boolean isSentence(Line line) {
        var text = line.text();
        var ended = text.endsWith(".") || text.endsWith("!") || text.endsWith("?");
        if (WORDS.has("hiring", text)) {
            return true;
        }
        if (Segment.of(line, 0).size() >= 3 && Words.sentences(text).size() <= 2) {
            return false;
        }
        return (ended
                        && line.words() > 6
                        && (!WORDS.has("terms", text) || Words.sentences(text).size() >= 3))
                || (line.words() > 16 && Segment.of(line, 0).size() < 3);
    }

    private static @Nullable Label label(Line line) {
        int colon = line.text().indexOf(':');
        if (line.isBullet() || colon < 2 || colon > 30 || colon == line.text().length() - 1) {
            return null;
        }
        return label(line.text().substring(0, colon).strip());
    }

    /** What a label announces, null for other words. */
    static @Nullable Label label(String name) {
        for (Label label : Label.values()) {
            if (WORDS.has(label.name().toLowerCase(Locale.ROOT) + " label", name)) {
                return label;
            }
        }
        return null;
    }
}
