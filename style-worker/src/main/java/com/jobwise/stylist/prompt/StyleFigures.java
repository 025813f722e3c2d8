package com.jobwise.stylist.prompt;

import com.jobwise.style.ExtractedStyle;
import com.jobwise.worker.model.Fenced;
import java.util.Locale;

/** A measured style as figures for a prompt: nothing of the sample's own words. */
public final class StyleFigures {

    private StyleFigures() {}

    public static Fenced of(ExtractedStyle style) {
        return new Fenced(
                "style",
                String.format(
                        Locale.ROOT,
                        """
                tone: %s
                formality, 0 chatty to 1 formal: %.2f
                words in a sentence: %.0f
                contractions: %s\
                """,
                        style.tone(),
                        style.formalityLevel(),
                        style.sentenceStructure().avgWordsPerSentence(),
                        style.sentenceStructure().usesContractions() ? "yes" : "no"));
    }
}
