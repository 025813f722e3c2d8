package com.jobwise.composer.resume;

import com.jobwise.composer.text.OwnText;
import com.jobwise.composer.text.Verdict;
import com.jobwise.generation.GeneratedDocument.Claim;
import java.util.List;
import java.util.UUID;

/**
 * One line of a resume before it is rendered.
 *
 * @param label fixed words in front, e.g. {@code Technical}; empty for none
 * @param sources profile items its words come from
 */
record Line(String section, Form form, String label, String text, List<UUID> sources, Verdict verdict) {

    enum Form {
        NAME,
        HEADLINE,
        CONTACT,
        HEADING,
        ENTRY,
        DETAIL,
        PARAGRAPH,
        BULLET
    }

    static Line heading(String section, String text) {
        return new Line(section, Form.HEADING, "", text, List.of(), Verdict.TEMPLATE);
    }

    static Line own(String section, Form form, String text, UUID source) {
        return new Line(section, form, "", text, List.of(source), Verdict.VERBATIM);
    }

    /** {@code text} is {@code whole} or the beginning of it. */
    static Line cut(String section, String text, String whole, UUID source) {
        return text.equals(OwnText.line(whole))
                ? own(section, Form.PARAGRAPH, text, source)
                : joined(section, Form.PARAGRAPH, text, source);
    }

    static Line joined(String section, Form form, String text, UUID source) {
        return new Line(section, form, "", text, List.of(source), Verdict.JOINED);
    }

    static Line labelled(String section, String label, String text, List<UUID> sources) {
        return new Line(section, Form.PARAGRAPH, label, text, sources, Verdict.JOINED);
    }

    String wholeText() {
        return label.isEmpty() ? text : label + ": " + text;
    }

    Claim claim() {
        return new Claim(section, wholeText(), sources, verdict.name());
    }
}
