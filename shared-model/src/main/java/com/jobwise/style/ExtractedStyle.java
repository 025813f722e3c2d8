package com.jobwise.style;

import java.util.List;
import java.util.Objects;

/**
 * The schema document's {@code extracted_style}, measured. Ratios are 0 to 1; counts are per sentence or paragraph; a style
 * not yet measured is stored as {@code {}}, not as this record.
 *
 * @param tone e.g. {@code professional_warm}, {@code formal}, {@code plain_direct}
 * @param formalityLevel 0 (chatty) to 1 (very formal)
 * @param measures further measured figures by name, e.g. {@code contractions_per_100_words}, {@code flesch_reading_ease}
 * @param toneWords at most 5 words of a closed list that a model found besides; {@code tone} stays as measured
 */
public record ExtractedStyle(
        String tone,
        double formalityLevel,
        SentenceStructure sentenceStructure,
        Vocabulary vocabulary,
        ParagraphStructure paragraphStructure,
        List<String> signaturePhrases,
        Salutation salutation,
        java.util.Map<String, Double> measures,
        List<String> toneWords) {

    public ExtractedStyle(
            String tone,
            double formalityLevel,
            SentenceStructure sentenceStructure,
            Vocabulary vocabulary,
            ParagraphStructure paragraphStructure,
            List<String> signaturePhrases,
            Salutation salutation,
            java.util.Map<String, Double> measures) {
        this(
                tone,
                formalityLevel,
                sentenceStructure,
                vocabulary,
                paragraphStructure,
                signaturePhrases,
                salutation,
                measures,
                List.of());
    }

    /** Styles stored before there were tone words have none. */
    public ExtractedStyle {
        toneWords = Objects.requireNonNullElse(toneWords, List.of());
    }

    public ExtractedStyle with(List<String> words) {
        return new ExtractedStyle(
                tone,
                formalityLevel,
                sentenceStructure,
                vocabulary,
                paragraphStructure,
                signaturePhrases,
                salutation,
                measures,
                List.copyOf(words));
    }

    /** @param avgWordsPerSentence mean; {@code sdWordsPerSentence} its spread */
    public record SentenceStructure(
            double avgWordsPerSentence,
            double sdWordsPerSentence,
            double compoundSentenceRatio,
            boolean usesContractions) {}

    public record Vocabulary(
            double technicalDensity, List<String> actionVerbPreference, List<String> transitionPhrases) {}

    /** @param openingStyle {@code direct_statement}, {@code statement_of_interest}, {@code question} or {@code anecdote} */
    public record ParagraphStructure(
            String openingStyle, boolean usesTopicSentences, double avgSentencesPerParagraph) {}

    /** How the sample greets and takes leave, without names: {@code Dear Hiring Manager,} / {@code Best regards,}; empty when absent. */
    public record Salutation(String greeting, String closing) {}
}
