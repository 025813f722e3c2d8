package com.jobwise.stylist.engine;

import com.jobwise.style.ExtractedStyle;
import com.jobwise.style.ExtractedStyle.ParagraphStructure;
import com.jobwise.style.ExtractedStyle.SentenceStructure;
import com.jobwise.style.ExtractedStyle.Vocabulary;
import com.jobwise.terms.SkillLexicon;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Measures, and never quotes: every text in the result is built from closed lists of words that any letter may use, so no fact
 * of the sample can come along. Stateless; same sample, same result.
 */
public final class MeasuredStyleAnalyzer implements StyleAnalyzer {

    public static final String ENGINE = "rules-1";

    private final SkillLexicon lexicon;

    public MeasuredStyleAnalyzer(SkillLexicon lexicon) {
        this.lexicon = lexicon;
    }

    @Override
    public MeasuredStyle analyze(String text) {
        var sample = Sample.of(text, lexicon);
        var style = new ExtractedStyle(
                Tone.of(sample),
                rounded(sample.figures().formality()),
                sentenceStructure(sample),
                vocabulary(sample),
                paragraphStructure(sample),
                SignaturePhrases.in(sample),
                SalutationForms.of(sample.letter()),
                measures(sample));
        return new MeasuredStyle(style, Confidence.of(sample), ENGINE);
    }

    private static SentenceStructure sentenceStructure(Sample sample) {
        var rhythm = sample.figures().rhythm();
        return new SentenceStructure(
                rounded(rhythm.meanWords()),
                rounded(rhythm.sdWords()),
                rounded(rhythm.compoundRatio()),
                sample.figures().wording().contractionsPer100Words() > 0);
    }

    private static Vocabulary vocabulary(Sample sample) {
        return new Vocabulary(
                rounded(sample.technicalDensity()), ActionVerbs.in(sample), TransitionPhrases.in(sample.sentences()));
    }

    private static ParagraphStructure paragraphStructure(Sample sample) {
        return new ParagraphStructure(
                OpeningStyle.of(sample.sentences()),
                TopicSentences.used(sample.letter().paragraphs()),
                rounded(sample.figures().extent().sentencesPerParagraph()));
    }

    private static Map<String, Double> measures(Sample sample) {
        Map<String, Double> measures = new LinkedHashMap<>(sample.figures().byName());
        measures.put("skill_mentions_per_100_words", rounded(sample.skillMentionsPer100Words()));
        measures.put("warm_words_per_100_words", rounded(sample.warmWordsPer100Words()));
        measures.put("english_ratio", rounded(sample.englishRatio()));
        return measures;
    }

    private static double rounded(double figure) {
        return Math.round(figure * 100) / 100.0;
    }
}
