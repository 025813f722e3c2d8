package com.jobwise.terms.style;

import com.jobwise.terms.style.Letter.Paragraph;
import java.util.ArrayList;
import java.util.List;

/**
 * Gathers lines into paragraphs: blank lines part them, a list is a paragraph of its own, and a line longer than anybody's line
 * wrap is a whole paragraph.
 */
final class Paragraphs {

    private static final int LONGEST_WRAPPED_LINE = 120;

    private final List<Paragraph> done = new ArrayList<>();
    private final List<Sentence> sentences = new ArrayList<>();
    private final StringBuilder unit = new StringBuilder();
    private boolean bullets;
    private boolean closed;

    private Paragraphs() {}

    static List<Paragraph> of(List<String> lines) {
        var paragraphs = new Paragraphs();
        lines.forEach(paragraphs::add);
        paragraphs.endParagraph();
        return List.copyOf(paragraphs.done);
    }

    private void add(String line) {
        var isLong = line.length() > LONGEST_WRAPPED_LINE;
        if (line.isEmpty()) {
            closed = true;
            return;
        }
        if (Bullet.begins(line)) {
            begin(true, !bullets);
            unit.append(Bullet.text(line));
        } else if (closed || isLong) {
            begin(false, true);
            unit.append(line);
        } else {
            unit.append(unit.isEmpty() ? "" : " ").append(line);
        }
        closed = isLong && !bullets;
    }

    private void begin(boolean bullet, boolean newParagraph) {
        endUnit();
        if (newParagraph) {
            endParagraph();
        }
        bullets = bullet;
    }

    private void endUnit() {
        sentences.addAll(SentenceSplit.of(unit.toString()));
        unit.setLength(0);
    }

    private void endParagraph() {
        endUnit();
        if (!sentences.isEmpty()) {
            done.add(new Paragraph(List.copyOf(sentences), bullets));
        }
        sentences.clear();
    }
}
