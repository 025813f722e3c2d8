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
 * @param ledger its sentences one by one; empty: it is one entry as a whole
 */
record Line(
        String section, Form form, String label, String text, List<UUID> sources, Verdict verdict, List<Claim> ledger) {

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
        return new Line(section, Form.HEADING, "", text, List.of(), Verdict.TEMPLATE, List.of());
    }

    static Line own(String section, Form form, String text, UUID source) {
        return new Line(section, form, "", text, List.of(source), Verdict.VERBATIM, List.of());
    }

    /** {@code text} is {@code whole} or the beginning of it. */
    static Line cut(String section, String text, String whole, UUID source) {
        return text.equals(OwnText.line(whole))
                ? own(section, Form.PARAGRAPH, text, source)
                : joined(section, Form.PARAGRAPH, text, source);
    }

    /** A bullet, or a text whose sentences have entries of their own. */
    static Line printed(String section, Form form, List<Printed> sentences) {
        return new Line(
                section,
                form,
                "",
                Printed.joined(sentences, " "),
                sentences.stream()
                        .flatMap(one -> one.sources().stream())
                        .distinct()
                        .toList(),
                Verdict.REWORDED,
                sentences.stream().map(one -> one.claim(section)).toList());
    }

    static Line joined(String section, Form form, String text, UUID source) {
        return new Line(section, form, "", text, List.of(source), Verdict.JOINED, List.of());
    }

    static Line labelled(String section, String label, String text, List<UUID> sources) {
        return new Line(section, Form.PARAGRAPH, label, text, sources, Verdict.JOINED, List.of());
    }

    String wholeText() {
        return label.isEmpty() ? text : label + ": " + text;
    }

    List<Claim> claims() {
        return ledger.isEmpty() ? List.of(new Claim(section, wholeText(), sources, verdict.name())) : ledger;
    }
}
