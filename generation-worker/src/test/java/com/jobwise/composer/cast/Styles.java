package com.jobwise.composer.cast;

import com.jobwise.style.ExtractedStyle;
import com.jobwise.style.ExtractedStyle.ParagraphStructure;
import com.jobwise.style.ExtractedStyle.Salutation;
import com.jobwise.style.ExtractedStyle.SentenceStructure;
import com.jobwise.style.ExtractedStyle.Vocabulary;
import java.util.List;
import java.util.Map;

/** Two opposite ways to write, as measured from {@code examples/letters}. */
public final class Styles {

    public static final ExtractedStyle PLAIN = new ExtractedStyle(
            "plain_direct",
            0.15,
            new SentenceStructure(9, 4.2, 0.2, true),
            new Vocabulary(0.1, List.of("fix", "run"), List.of()),
            new ParagraphStructure("direct_statement", false, 5),
            List.of("I'd love to come by"),
            new Salutation("Hi there,", "Cheers,"),
            Map.of());

    public static final ExtractedStyle FORMAL = new ExtractedStyle(
            "formal",
            0.92,
            new SentenceStructure(34, 9, 0.7, false),
            new Vocabulary(0.2, List.of("acquired", "directed"), List.of("Furthermore", "Moreover", "consequently")),
            new ParagraphStructure("statement_of_interest", true, 2),
            List.of("I remain at your disposal"),
            new Salutation("Dear Hiring Committee,", "Yours faithfully,"),
            Map.of());

    private Styles() {}
}
