package com.jobwise.composer.letter;

import com.jobwise.composer.DocumentPlan;
import com.jobwise.composer.DocumentPlan.Chosen;
import com.jobwise.composer.DocumentRequest;
import com.jobwise.terms.SkillLexicon;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The paragraphs a planned letter has, and what each may tell. The closing is not among them: it is always ours. */
public final class LetterShape {

    /** What a paragraph is for. */
    public enum Kind {
        OPENING,
        EVIDENCE,
        BACKGROUND,
        CLOSING
    }

    /**
     * @param id as in {@link com.jobwise.composer.wording.LetterWordings}
     * @param chosen the position an evidence paragraph is about
     * @param tellsSummary the person's summary belongs here
     */
    public record Part(String id, Kind kind, @Nullable Chosen chosen, boolean tellsSummary) {}

    private LetterShape() {}

    public static List<Part> of(DocumentPlan plan, DocumentRequest request, SkillLexicon lexicon) {
        return new LetterBody(plan, request, lexicon)
                .parts().stream()
                        .filter(part -> part.kind() != Kind.CLOSING)
                        .map(part -> new Part(part.id(), part.kind(), part.chosen(), tellsSummary(part)))
                        .toList();
    }

    private static boolean tellsSummary(LetterPart part) {
        return part.kind() == Kind.OPENING
                && part.sentences().stream()
                        .flatMap(one -> one.origins().stream())
                        .anyMatch(origin -> origin.path().equals("summary"));
    }
}
