package com.jobwise.gateway.intake;

/**
 * One line of a posting, wrapped lines joined.
 *
 * @param text readable, without bullet or heading mark
 * @param indent columns before the mark
 * @param afterGap true for the first line and behind an empty one
 */
record Line(String text, Mark mark, int indent, boolean afterGap) {

    enum Mark {
        NONE,
        BULLET,
        /** Begins with a pictogram that no neighbour shares: a heading or a line of the head, seldom a bullet. */
        PICTOGRAM,
        HEADING
    }

    boolean isBullet() {
        return mark == Mark.BULLET;
    }

    boolean endsLikeSentence() {
        return text.endsWith(".") || text.endsWith("!") || text.endsWith(";") || text.endsWith(",");
    }

    int words() {
        return text.isBlank() ? 0 : text.strip().split("\\s+").length;
    }

    Line joined(String more) {
        return new Line(text + " " + more, mark, indent, afterGap);
    }

    Line as(Mark other) {
        return new Line(text, other, indent, afterGap);
    }
}
