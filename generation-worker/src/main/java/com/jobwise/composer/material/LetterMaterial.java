package com.jobwise.composer.material;

import com.jobwise.composer.DocumentPlan;
import com.jobwise.composer.DocumentRequest;
import com.jobwise.composer.letter.LetterShape;
import com.jobwise.terms.SkillLexicon;
import com.jobwise.worker.withheld.Withheld;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What a planned letter tells, paragraph by paragraph.
 *
 * @param parts in order, the closing left out
 */
public record LetterMaterial(List<Part> parts) {

    /**
     * @param id shown to the model, e.g. {@code p2}
     * @param slot as in {@link com.jobwise.composer.wording.LetterWordings}
     * @param groups what it may tell
     */
    public record Part(String id, String slot, LetterShape.Kind kind, List<SourceGroup> groups) {}

    public static LetterMaterial of(DocumentPlan plan, DocumentRequest request, SkillLexicon lexicon) {
        var withheld = Withheld.of(request.profile());
        var lines = new PlannedLines(request.profile(), withheld);
        var background = new BackgroundSources(plan, request, withheld);
        List<Part> parts = new ArrayList<>();
        for (var shape : LetterShape.of(plan, request, lexicon)) {
            var groups = switch (shape.kind()) {
                case OPENING -> shape.tellsSummary() ? List.of(background.summary()) : List.<SourceGroup>of();
                case EVIDENCE -> lines.told(shape.chosen());
                case BACKGROUND -> background.all(lines);
                case CLOSING -> List.<SourceGroup>of();
            };
            parts.add(new Part("p" + (parts.size() + 1), shape.id(), shape.kind(), groups));
        }
        return new LetterMaterial(List.copyOf(parts));
    }

    /** By id. */
    public Map<String, Source> all() {
        Map<String, Source> all = new LinkedHashMap<>();
        parts.stream()
                .flatMap(part -> part.groups().stream())
                .flatMap(group -> group.sources().stream())
                .forEach(source -> all.put(source.id(), source));
        return all;
    }
}
