package com.jobwise.gateway.intake;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Cuts a posting at its headings. */
final class SectionReader {

    private final List<Section> sections = new ArrayList<>();
    private final List<Line> lines = new ArrayList<>();
    private String heading = "";
    private SectionKind kind = SectionKind.OPEN;

    private SectionReader() {}

    static List<Section> read(List<Line> body) {
        var reader = new SectionReader();
        for (int i = 0; i < body.size(); i++) {
            reader.take(body.get(i), i + 1 < body.size() ? body.get(i + 1) : null);
        }
        reader.close();
        return reader.sections.stream().map(ListContent::settle).toList();
    }

    private void take(Line line, @Nullable Line next) {
        if (Headings.isHeading(line, next)) {
            open(line);
            return;
        }
        SectionKind inline = Headings.inlineKind(line);
        if (inline == null) {
            lines.add(line);
            return;
        }
        var content = line.text().substring(line.text().indexOf(": ") + 2).strip();
        var head = line.text().substring(0, line.text().indexOf(": "));
        var here = new Line(content, Line.Mark.NONE, line.indent(), line.afterGap());
        close();
        sections.add(new Section(head, inline, List.of(here), true));
        // A label in a list of bullets does not end the list.
        if (next == null || !next.isBullet()) {
            heading = "";
            kind = SectionKind.OPEN;
        }
    }

    /** A sub-heading that says nothing by itself stays under the heading above it. */
    private void open(Line line) {
        var announced = Headings.kind(line.text());
        close();
        var nested = line.isBullet() && announced == SectionKind.OPEN;
        heading = line.text();
        kind = nested ? kind : announced;
    }

    private void close() {
        if (!lines.isEmpty() || !heading.isEmpty()) {
            sections.add(new Section(heading, kind, lines, false));
            lines.clear();
        }
    }
}
