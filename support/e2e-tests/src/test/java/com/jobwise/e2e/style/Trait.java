package com.jobwise.e2e.style;

import com.jobwise.style.ExtractedStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.function.ToDoubleFunction;

/**
 * One measured trait with two samples that are opposite in it.
 *
 * @param figure of a measured text
 * @param more the sample with the higher figure
 * @param opposed the largest share of letters that may lie the other way round; ties do not count
 */
record Trait(String name, ToDoubleFunction<ExtractedStyle> figure, String more, String less, double opposed) {

    /** What measured figures are not a writer's to choose; {@code docs/models.md} says why. */
    static final List<String> NOT_FOLLOWED = List.of(
            "words", "sentences", "paragraphs", "bullet_ratio", "english_ratio", "formality", "words_per_sentence");

    static List<Trait> all() {
        List<Trait> all = new ArrayList<>(List.of(
                new Trait("tone", Trait::tone, "formal", "plain", 0),
                new Trait("formality_level", ExtractedStyle::formalityLevel, "formal", "plain", 0),
                new Trait(
                        "avg_words_per_sentence",
                        style -> style.sentenceStructure().avgWordsPerSentence(),
                        "formal",
                        "plain",
                        0),
                new Trait(
                        "sd_words_per_sentence",
                        style -> style.sentenceStructure().sdWordsPerSentence(),
                        "uneven",
                        "even",
                        0.4),
                new Trait(
                        "compound_sentence_ratio (record)",
                        style -> style.sentenceStructure().compoundSentenceRatio(),
                        "formal",
                        "flat",
                        0.3),
                new Trait(
                        "uses_contractions",
                        style -> flag(style.sentenceStructure().usesContractions()),
                        "plain",
                        "formal",
                        0),
                new Trait(
                        "technical_density", style -> style.vocabulary().technicalDensity(), "technical", "wordy", 0.2),
                new Trait("action_verb_preference", Trait::makersVerbs, "technical", "wordy", 0.1),
                new Trait(
                        "transition_phrases",
                        style -> style.vocabulary().transitionPhrases().size(),
                        "formal",
                        "plain",
                        0),
                new Trait(
                        "opening_style: interest",
                        style -> opens(style, "statement_of_interest"),
                        "formal",
                        "plain",
                        0),
                new Trait("opening_style: direct", style -> opens(style, "direct_statement"), "plain", "formal", 0),
                new Trait("opening_style: question", style -> opens(style, "question"), "lively", "flat", 0),
                new Trait(
                        "uses_topic_sentences",
                        style -> flag(style.paragraphStructure().usesTopicSentences()),
                        "topical",
                        "rambling",
                        0.1),
                new Trait(
                        "avg_sentences_per_paragraph",
                        style -> style.paragraphStructure().avgSentencesPerParagraph(),
                        "plain",
                        "formal",
                        0.3),
                new Trait("signature_phrases", Trait::looksForward, "technical", "flat", 0),
                new Trait(
                        "greeting",
                        style -> flag(style.salutation().greeting().equals("Hi there,")),
                        "plain",
                        "formal",
                        0),
                new Trait(
                        "closing",
                        style -> flag(style.salutation().closing().equals("Yours faithfully,")),
                        "formal",
                        "plain",
                        0)));
        all.addAll(List.of(
                measure("sentences_per_paragraph", "plain", "formal", 0.3),
                measure("words_per_sentence_sd", "uneven", "even", 0.4),
                measure("compound_sentence_ratio", "formal", "flat", 0.3),
                measure("passive_ratio", "flat", "lively", 0),
                measure("question_rate", "lively", "flat", 0),
                measure("exclamation_rate", "lively", "flat", 0),
                measure("contractions_per_100_words", "plain", "formal", 0),
                measure("first_person_per_100_words", "lively", "flat", 0.1),
                measure("transitions_per_sentence", "formal", "plain", 0),
                measure("average_word_length", "flat", "lively", 0.1),
                measure("flesch_reading_ease", "plain", "formal", 0.1),
                measure("markers_per_100_words", "formal", "plain", 0),
                measure("skill_mentions_per_100_words", "technical", "wordy", 0.2),
                measure("warm_words_per_100_words", "lively", "flat", 0)));
        return all;
    }

    private static Trait measure(String name, String more, String less, double opposed) {
        return new Trait(name, style -> style.measures().getOrDefault(name, Double.NaN), more, less, opposed);
    }

    double of(ExtractedStyle style) {
        return figure.applyAsDouble(style);
    }

    @Override
    public String toString() {
        return name;
    }

    private static double tone(ExtractedStyle style) {
        return switch (style.tone()) {
            case "formal" -> 2;
            case "professional_warm", "professional_neutral" -> 1;
            default -> 0;
        };
    }

    /** Verbs of those who make things less those of those who lead people. */
    private static double makersVerbs(ExtractedStyle style) {
        var used = style.vocabulary().actionVerbPreference();
        return count(used, "technical") - count(used, "wordy");
    }

    private static double count(List<String> used, String sample) {
        return Samples.style(sample).vocabulary().actionVerbPreference().stream()
                .filter(used::contains)
                .count();
    }

    private static double looksForward(ExtractedStyle style) {
        return flag(style.signaturePhrases().contains("I look forward to hearing from you"));
    }

    private static double opens(ExtractedStyle style, String how) {
        return flag(style.paragraphStructure().openingStyle().equals(how));
    }

    private static double flag(boolean set) {
        return set ? 1 : 0;
    }
}
