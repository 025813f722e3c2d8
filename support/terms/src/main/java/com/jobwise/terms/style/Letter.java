package com.jobwise.terms.style;

import java.util.List;

/**
 * A letter taken apart. Sender, address, date, subject, signature and postscript are left out: nobody's style shows in them.
 *
 * @param greeting as written, names included, without its comma; empty where there is none
 * @param paragraphs the prose between greeting and closing
 * @param closing formula without comma and signature, e.g. {@code Best regards}; empty where there is none
 */
public record Letter(String greeting, List<Paragraph> paragraphs, String closing) {

    /** @param bullets its sentences are lines of a list */
    public record Paragraph(List<Sentence> sentences, boolean bullets) {}

    /** @param text plain text with any line ends, apostrophes and line wrap */
    public static Letter of(String text) {
        var greeting = Greeting.in(PlainText.lines(text));
        var closing = Closing.of(greeting.rest());
        return new Letter(greeting.text(), Paragraphs.of(closing.before()), closing.text());
    }

    /** Of all paragraphs, in order. */
    public List<Sentence> sentences() {
        return paragraphs.stream().flatMap(one -> one.sentences().stream()).toList();
    }
}
