package com.jobwise.gateway.intake;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * A piece of a line of the head, between separators.
 *
 * @param line number of its line in the head
 * @param separator the separator before it, empty for the first of a line
 */
record Segment(String text, int line, String separator) {

    enum Sense {
        ROLE,
        PLACE,
        TERMS,
        NAME
    }

    private static final Vocabulary WORDS = Vocabulary.load("head.txt");
    private static final Pattern SEPARATOR = Pattern.compile(
            "\\s+[|\u00B7\u2022\u2013\u2014>\u203A\u00BB@*-]\\s+|\\s+//\\s+|\\s+(?:at|bei|chez)\\s+(?=\\p{Lu})|\\s{3,}|\\t+|(?<=\\p{Ll}{3})\\.\\s+(?=\\p{Lu})");
    private static final Pattern RATING =
            Pattern.compile("[\u2605\u2606]|\\b\\d[.,]\\d\\b.*review|^\\(?\\d+ reviews?\\)?$");

    static List<Segment> of(Line line, int number) {
        List<Segment> segments = new ArrayList<>();
        var match = SEPARATOR.matcher(line.text());
        int from = 0;
        var separator = "";
        while (match.find()) {
            add(segments, line.text().substring(from, match.start()), number, separator);
            separator = match.group().strip();
            from = match.end();
        }
        add(segments, line.text().substring(from), number, separator);
        return segments;
    }

    private static void add(List<Segment> segments, String text, int number, String separator) {
        var bare = text.strip();
        if (!bare.isEmpty()) {
            segments.add(new Segment(bare, number, separator));
        }
    }

    boolean isDashed() {
        return separator.equals("-") || separator.equals("\u2013") || separator.equals("\u2014");
    }

    boolean isAt() {
        return separator.equals("@") || separator.equals("at") || separator.equals("bei") || separator.equals("chez");
    }

    boolean isCrumb() {
        return separator.equals(">") || separator.equals("\u203A") || separator.equals("\u00BB");
    }

    /** "In person" is no place, "Leeds, in person" is one. */
    static boolean saysOnlyTerms(String text) {
        return text.split("\\s+").length <= 2 && WORDS.has("terms", text) && Places.remoteRegion(text) == null;
    }

    Sense sense() {
        if (!Money.in(text).isEmpty()
                || RATING.matcher(text).find()
                || !text.codePoints().anyMatch(Character::isLetter)) {
            return Sense.TERMS;
        }
        if (Roles.hasMark(text)) {
            return Sense.ROLE;
        }
        if (Places.isPlace(text)) {
            return Sense.PLACE;
        }
        var beforeDetail = text.replaceAll("\\(.*$|:.*$", "");
        if (Companies.hasLegalForm(text) || Companies.endsLikeOne(text)) {
            return Sense.NAME;
        }
        if (Roles.names(beforeDetail)) {
            return Sense.ROLE;
        }
        return WORDS.has("terms", beforeDetail) ? Sense.TERMS : Sense.NAME;
    }
}
