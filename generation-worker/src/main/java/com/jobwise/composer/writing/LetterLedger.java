package com.jobwise.composer.writing;

import com.jobwise.composer.DocumentPlan;
import com.jobwise.composer.choice.LeftOuts;
import com.jobwise.composer.letter.LetterShape;
import com.jobwise.composer.material.LetterMaterial;
import com.jobwise.composer.material.Source;
import com.jobwise.composer.wording.LetterWordings;
import com.jobwise.composer.wording.SourcePath;
import com.jobwise.composer.wording.Wording;
import com.jobwise.generation.ChangeState;
import com.jobwise.generation.GeneratedDocument.Change;
import com.jobwise.generation.GeneratedDocument.LeftOut;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What came of every sentence that a model offered for a letter. A paragraph of which the gate left less than half, or the person's
 * rejections nothing, is the rules engine's.
 */
final class LetterLedger {

    private static final String WRITTEN = "Written for this letter; checked against the lines it rests on.";
    private static final String OPENED = "Written for this letter; it says nothing of you.";

    private final LetterMaterial material;
    private final Map<String, Source> sources;
    private final Map<String, List<Judged>> offered = new LinkedHashMap<>();
    private final Map<String, ChangeState> decisions;

    LetterLedger(LetterMaterial material, List<Judged> judged, Map<String, ChangeState> decisions) {
        this.material = material;
        this.sources = material.all();
        this.decisions = decisions;
        for (var part : material.parts()) {
            var ofPart = judged.stream()
                    .filter(one -> one.text().slot().startsWith(part.slot() + "/"))
                    .toList();
            offered.put(part.slot(), ofPart);
        }
    }

    LetterWordings wordings(Rhythm rhythm) {
        var slots = offered.keySet().stream()
                .filter(slot -> !offered.getOrDefault(slot, List.of()).isEmpty())
                .toList();
        var shaped = rhythm.shaped(slots.stream()
                .map(slot -> printed(slot).stream().map(Judged::text).toList())
                .toList());
        Map<String, LetterWordings.Paragraph> paragraphs = new LinkedHashMap<>();
        for (var i = 0; i < slots.size(); i++) {
            paragraphs.put(slots.get(i), paragraph(slots.get(i), shaped.get(i)));
        }
        return new LetterWordings(paragraphs);
    }

    private LetterWordings.Paragraph paragraph(String slot, List<DraftText> texts) {
        var sentences = texts.stream()
                .map(one -> new Wording.Reworded(one.text(), items(one)))
                .toList();
        return new LetterWordings.Paragraph(
                sentences, sentences.isEmpty() ? reason(offered.getOrDefault(slot, List.of())) : null);
    }

    /** Sentences the person may decide on: those of paragraphs that passed. */
    List<Change> changes() {
        return offered.keySet().stream()
                .flatMap(slot -> passed(slot).stream())
                .map(one -> new Change(
                        path(one),
                        of(one).map(Source::text).collect(Collectors.joining(" ")),
                        one.text().text(),
                        one.text().sources().isEmpty() ? OPENED : WRITTEN,
                        one.text().slot(),
                        state(one)))
                .toList();
    }

    private static String path(String slot) {
        return "/letter/" + slot;
    }

    private String path(Judged one) {
        return of(one).filter(source -> !source.isWhole())
                .findFirst()
                .or(() -> of(one).findFirst())
                .map(source -> SourcePath.shown(source.path()))
                .orElseGet(() -> path(one.text().slot()));
    }

    /** The plan's, and what a written paragraph was to tell and does not. */
    List<LeftOut> leftOut(DocumentPlan plan) {
        var more = new LeftOuts();
        for (var part : material.parts()) {
            var printed = printed(part.slot());
            if (!printed.isEmpty()) {
                var told = told(printed);
                part.groups().stream()
                        .flatMap(group -> group.sources().stream())
                        .filter(source -> !told.contains(source.id()) && !isPosition(source))
                        .forEach(source -> more.add(
                                kind(source, part.kind()),
                                source.item(),
                                source.text(),
                                "The written letter does not tell it."));
            }
        }
        return Stream.concat(plan.leftOut().stream(), more.entries().stream()).toList();
    }

    private static boolean isPosition(Source source) {
        return source.id().startsWith("x");
    }

    private static String kind(Source source, LetterShape.Kind part) {
        return switch (source.id().charAt(0)) {
            case 's' -> "summary";
            case 'e' -> "education";
            case 'c' -> "certificate";
            case 'g' -> "language";
            case 'k' -> "skill";
            default -> part == LetterShape.Kind.BACKGROUND ? "project" : "achievement";
        };
    }

    private static Set<String> told(List<Judged> printed) {
        Set<String> told = new HashSet<>();
        printed.forEach(one -> told.addAll(one.text().sources()));
        return told;
    }

    /** What the gate left of a paragraph, if it is enough of it. */
    private List<Judged> passed(String slot) {
        var judged = offered.getOrDefault(slot, List.of());
        var standing = judged.stream().filter(Judged::stands).toList();
        return standing.size() * 2 < judged.size() ? List.of() : standing;
    }

    private List<Judged> printed(String slot) {
        return passed(slot).stream()
                .filter(one -> state(one) != ChangeState.REJECTED)
                .toList();
    }

    private static @Nullable String reason(List<Judged> judged) {
        return judged.stream()
                .filter(one -> !one.stands())
                .findFirst()
                .map(one -> one.refusals().getFirst().code())
                .orElse("rejected");
    }

    private ChangeState state(Judged one) {
        return decisions.getOrDefault(one.text().slot(), ChangeState.PROPOSED);
    }

    private List<UUID> items(DraftText one) {
        return of(one).map(Source::item).distinct().toList();
    }

    private Stream<Source> of(Judged one) {
        return of(one.text());
    }

    private Stream<Source> of(DraftText one) {
        return one.sources().stream().map(id -> Received.get(sources, id));
    }
}
