package com.jobwise.composer.letter;

import com.jobwise.composer.DocumentPlan.Chosen;
import com.jobwise.composer.wording.LetterWordings;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One paragraph of a letter by what it is for.
 *
 * @param id the same for the same plan
 * @param chosen the position an evidence paragraph is about
 */
record LetterPart(
        String id, LetterShape.Kind kind, @Nullable Chosen chosen, List<Sentence> sentences) {

    static LetterPart opening(List<Sentence> sentences) {
        return new LetterPart("opening", LetterShape.Kind.OPENING, null, sentences);
    }

    static LetterPart evidence(Chosen chosen, List<Sentence> sentences) {
        return new LetterPart("evidence-" + chosen.id(), LetterShape.Kind.EVIDENCE, chosen, sentences);
    }

    static LetterPart background(List<Sentence> sentences) {
        return new LetterPart("background", LetterShape.Kind.BACKGROUND, null, sentences);
    }

    static LetterPart closing(List<Sentence> sentences) {
        return new LetterPart("closing", LetterShape.Kind.CLOSING, null, sentences);
    }

    List<Sentence> worded(LetterWordings wordings) {
        var paragraph = wordings.of(id);
        if (paragraph.isEmpty()) {
            return sentences;
        }
        return paragraph.get().sentences().isEmpty()
                ? sentences.stream()
                        .map(one -> one.because(paragraph.get().reason()))
                        .toList()
                : paragraph.get().sentences().stream()
                        .map(one -> Sentence.reworded(one.text(), one.sources()))
                        .toList();
    }
}
