package com.jobwise.composer.resume;

import com.jobwise.composer.resume.Line.Form;
import com.jobwise.composer.text.WrappedText;
import java.util.List;
import java.util.Locale;

/** A resume as plain text. */
final class ResumeText {

    private ResumeText() {}

    static String of(List<Line> lines) {
        var text = new StringBuilder();
        var previous = Form.NAME;
        for (var line : lines) {
            var apart = line.form() == Form.HEADING || line.form() == Form.ENTRY && previous != Form.HEADING;
            text.append(apart ? "\n" : "").append(rendered(line)).append('\n');
            previous = line.form();
        }
        return text.toString();
    }

    private static String rendered(Line line) {
        return switch (line.form()) {
            case HEADING -> line.text().toUpperCase(Locale.ROOT);
            case BULLET -> WrappedText.of("- ", line.text());
            case CONTACT, DETAIL -> WrappedText.ofParts(line.text());
            default -> WrappedText.of("", line.wholeText());
        };
    }
}
