package com.jobwise.gateway.intake;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;

/** Undoes tables at the top of a posting: several labels in one line, or a label and its value in two cells. */
final class LabelRows {

    private static final int REACH = 12;
    private static final Pattern CELL = Pattern.compile("\\s*\\|\\s*|\\s{3,}|\\t+");

    private LabelRows() {}

    static List<Line> spread(List<Line> lines) {
        List<Line> spread = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            var line = lines.get(i);
            var cells = i < REACH && !line.isBullet() ? CELL.split(line.text()) : new String[0];
            if (cells.length == 2 && Head.label(cells[0].strip()) != null && !cells[1].isBlank()) {
                spread.add(with(line, cells[0].strip() + ": " + cells[1].strip()));
            } else if (labels(cells) > 1) {
                Arrays.stream(cells)
                        .filter(cell -> !cell.isBlank())
                        .forEach(cell -> spread.add(with(line, cell.strip())));
            } else {
                spread.add(line);
            }
        }
        return spread;
    }

    private static long labels(String[] cells) {
        return Arrays.stream(cells)
                .map(cell -> cell.split(":", 2))
                .filter(parts -> parts.length == 2 && Head.label(parts[0].strip()) != null)
                .count();
    }

    private static Line with(Line line, String text) {
        return new Line(text, line.mark(), line.indent(), line.afterGap());
    }
}
