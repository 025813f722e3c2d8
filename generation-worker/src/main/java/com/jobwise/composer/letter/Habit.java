package com.jobwise.composer.letter;

import java.util.Optional;

/** Ways of writing that a letter can take up by choosing and joining alone, without saying anything else. */
enum Habit {
    PASSIVE("passive_ratio", 0.15, 0.15, "Use the passive where it reads well.", "Use the active voice."),
    /** Ours to ask, at the end of a letter; a model's sentence is a statement. */
    QUESTIONS("question_rate", 0.03, 0.03, "", ""),
    /** Ours, like questions. */
    EXCLAMATIONS("exclamation_rate", 0.03, 0.03, "", ""),
    FIRST_PERSON(
            "first_person_per_100_words", 7, 4, "Say I in every sentence.", "Say I, me and my as little as you can."),
    LONG_WORDS("average_word_length", 4.6, 0.6, "Prefer long words to short ones.", "Prefer short words to long ones."),
    WARMTH("warm_words_per_100_words", 1, 1, "Be warm, without praise.", "Be sober."),
    SKILLS(
            "skill_mentions_per_100_words",
            2.5,
            2.5,
            "Name the tools and skills of the lines.",
            "Name few tools and skills."),
    COMPOUND(
            "compound_sentence_ratio",
            0.4,
            0.3,
            "Prefer sentences of several clauses.",
            "Prefer sentences of one clause."),
    UNEVEN(
            "words_per_sentence_sd",
            0.45,
            0.15,
            "Let long sentences alternate with very short ones.",
            "Let all sentences be about as long.");

    private static final double CLEAR = 0.5;

    private final String measure;
    private final double usual;
    private final double span;
    private final String more;
    private final String less;

    /**
     * @param measure its name among a style's measures
     * @param usual what most letters have; for {@link #UNEVEN} per word of the mean
     * @param span so far from usual it is a habit without doubt
     * @param more advice to a writer, one sentence; empty where it is none of theirs
     */
    Habit(String measure, double usual, double span, String more, String less) {
        this.measure = measure;
        this.usual = usual;
        this.span = span;
        this.more = more;
        this.less = less;
    }

    String measure() {
        return measure;
    }

    /** What to tell a writer; empty for what is usual. */
    Optional<String> advice(double lean) {
        var wanted = lean >= CLEAR ? more : lean <= -CLEAR ? less : "";
        return Optional.of(wanted).filter(text -> !text.isEmpty());
    }

    /** -1 avoided, 0 usual, 1 sought. */
    double lean(double figure) {
        return Math.clamp((figure - usual) / span, -1, 1);
    }
}
