package com.jobwise.composer.resume;

import static com.jobwise.composer.text.MarkdownText.escape;

import com.jobwise.composer.resume.Line.Form;
import java.util.List;

/** A resume as Markdown. Only fixed marks are markup; the person's text is escaped. */
final class ResumeMarkdown {

    private ResumeMarkdown() {}

    static String of(List<Line> lines) {
        var text = new StringBuilder();
        var previous = Form.BULLET;
        for (var line : lines) {
            var together = line.form() == Form.BULLET && previous == Form.BULLET;
            text.append(text.isEmpty() || together ? "" : "\n")
                    .append(rendered(line))
                    .append('\n');
            previous = line.form();
        }
        return text.toString();
    }

    private static String rendered(Line line) {
        var label = line.label().isEmpty() ? "" : "**" + line.label() + ":** ";
        return switch (line.form()) {
            case NAME -> "# " + escape(line.text());
            case HEADLINE -> "**" + escape(line.text()) + "**";
            case HEADING -> "## " + line.text();
            case ENTRY -> "### " + escape(line.text());
            case BULLET -> "- " + escape(line.text());
            case CONTACT, DETAIL, PARAGRAPH -> label + escape(line.text());
        };
    }
}
