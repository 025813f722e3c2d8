package com.jobwise.composer.letter;

import com.jobwise.generation.GenerationOptions;
import com.jobwise.style.ExtractedStyle;
import com.jobwise.style.ExtractedStyle.ParagraphStructure;
import com.jobwise.style.ExtractedStyle.SentenceStructure;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What of a measured style this engine can follow. Nothing of a sample's content is in it.
 *
 * @param wordsPerSentence aimed at, 0 for no aim
 * @param sentencesPerParagraph aimed at, 0 for no aim
 * @param opening how the first sentence begins
 * @param habits what else shows
 */
record StyleKnobs(
        Bucket bucket,
        boolean contractions,
        double wordsPerSentence,
        double sentencesPerParagraph,
        boolean topicSentences,
        Openings opening,
        List<String> transitions,
        Habits habits,
        boolean styled) {

    private static final double SHORTEST = 6;
    private static final double LONGEST = 34;

    /** What one line of a resume usually has. */
    private static final double WORDS_OF_A_LINE = 18;

    static StyleKnobs of(@Nullable ExtractedStyle style, GenerationOptions options) {
        var sentences = Optional.ofNullable(style).map(ExtractedStyle::sentenceStructure);
        var paragraphs = Optional.ofNullable(style).map(ExtractedStyle::paragraphStructure);
        return new StyleKnobs(
                Bucket.ofTone(options.tone()).orElseGet(() -> Bucket.ofStyle(style)),
                sentences.map(SentenceStructure::usesContractions).orElse(false),
                sentences
                        .map(SentenceStructure::avgWordsPerSentence)
                        .filter(words -> words > 0)
                        .map(words -> Math.clamp(words, SHORTEST, LONGEST))
                        .orElse(0.0),
                paragraphs.map(ParagraphStructure::avgSentencesPerParagraph).orElse(0.0),
                paragraphs.map(ParagraphStructure::usesTopicSentences).orElse(false),
                paragraphs
                        .map(ParagraphStructure::openingStyle)
                        .map(Openings::of)
                        .orElse(Openings.APPLICATION),
                Transitions.of(style),
                Habits.of(style),
                style != null);
    }

    /** Lines told in one evidence paragraph, as long as words are to be had. */
    int linesPerParagraph(int otherwise) {
        if (sentencesPerParagraph == 0) {
            return otherwise;
        }
        var words = wordsPerSentence == 0 ? WORDS_OF_A_LINE : wordsPerSentence;
        return Math.clamp((int) Math.round(sentencesPerParagraph * words / WORDS_OF_A_LINE), 2, 5);
    }
}
