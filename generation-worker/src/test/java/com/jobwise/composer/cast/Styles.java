package com.jobwise.composer.cast;

import com.jobwise.style.ExtractedStyle;
import com.jobwise.style.ExtractedStyle.ParagraphStructure;
import com.jobwise.style.ExtractedStyle.Salutation;
import com.jobwise.style.ExtractedStyle.SentenceStructure;
import com.jobwise.style.ExtractedStyle.Vocabulary;
import java.util.List;
import java.util.Map;

/** Opposite ways to write: plain and formal as measured from {@code examples/letters}, lively and sober for what those do not show. */
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

    /** Asks, exclaims, says "I" and mixes long and short. */
    public static final ExtractedStyle LIVELY = measured(
            "question",
            false,
            new Salutation("Hello there,", "Warm regards,"),
            List.of("built", "ran"),
            Map.of(
                    "words_per_sentence", 15.0,
                    "words_per_sentence_sd", 10.0,
                    "compound_sentence_ratio", 0.8,
                    "passive_ratio", 0.0,
                    "question_rate", 0.2,
                    "exclamation_rate", 0.2,
                    "first_person_per_100_words", 13.0,
                    "average_word_length", 3.9,
                    "skill_mentions_per_100_words", 0.0,
                    "warm_words_per_100_words", 5.0));

    /** Never says "I" where it can be helped, in sentences of one length and one clause, about tools. */
    public static final ExtractedStyle SOBER = measured(
            "direct_statement",
            true,
            new Salutation("Dear Sir or Madam,", "Regards,"),
            List.of("managed", "led"),
            Map.of(
                    "words_per_sentence", 15.0,
                    "words_per_sentence_sd", 1.0,
                    "compound_sentence_ratio", 0.0,
                    "passive_ratio", 0.8,
                    "question_rate", 0.0,
                    "exclamation_rate", 0.0,
                    "first_person_per_100_words", 1.0,
                    "average_word_length", 5.5,
                    "skill_mentions_per_100_words", 12.0,
                    "warm_words_per_100_words", 0.0));

    private static ExtractedStyle measured(
            String opening, boolean topics, Salutation salutation, List<String> verbs, Map<String, Double> measures) {
        return new ExtractedStyle(
                "professional_neutral",
                0.5,
                new SentenceStructure(
                        15,
                        measures.getOrDefault("words_per_sentence_sd", 0.0),
                        measures.getOrDefault("compound_sentence_ratio", 0.0),
                        false),
                new Vocabulary(0.1, verbs, List.of()),
                new ParagraphStructure(opening, topics, 3),
                List.of("I'd love to come by"),
                salutation,
                measures);
    }

    private Styles() {}
}
