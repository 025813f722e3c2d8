package com.jobwise.gateway.intake;

import java.util.List;

/**
 * A heading and the lines below it.
 *
 * @param heading empty where there is none
 * @param inline true where heading and content share one line ({@code Not required: a degree})
 */
record Section(String heading, SectionKind kind, List<Line> lines, boolean inline) {

    Section {
        lines = List.copyOf(lines);
    }

    boolean hasBullets() {
        return lines.stream().anyMatch(Line::isBullet);
    }

    Section as(SectionKind other) {
        return new Section(heading, other, lines, inline);
    }
}
