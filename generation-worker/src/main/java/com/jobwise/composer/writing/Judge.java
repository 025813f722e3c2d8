package com.jobwise.composer.writing;

import com.jobwise.composer.material.Source;
import com.jobwise.truth.Evidence;
import com.jobwise.truth.FactCheck;
import com.jobwise.truth.Place;
import com.jobwise.truth.Statement;
import com.jobwise.worker.withheld.Withheld;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;

/** Hears every text before it may stand: its form first, then its facts against what it rests on. */
final class Judge {

    /** What rests on nothing of the person may speak of the application alone: a company's name could be a claim. */
    private static final Pattern APPLIES = Pattern.compile(
            "\\b(?:appl(?:y|ying|ication)|consider|interest(?:s|ed)?|position|role|job|letter|posting|vacancy|opening"
                    + "|bewerb\\p{L}*|stelle|candidatur\\p{L}*|poste|puesto|solicit\\p{L}*)\\b",
            Pattern.CASE_INSENSITIVE);

    private final FactCheck facts;
    private final Map<String, Source> sources;
    private final Set<String> stood = new HashSet<>();

    Judge(FactCheck facts, Map<String, Source> sources) {
        this.facts = facts;
        this.sources = sources;
    }

    List<Judged> all(List<DraftText> texts) {
        return texts.stream().map(this::one).toList();
    }

    Judged one(DraftText text) {
        var judged = new Judged(text, refusals(text));
        if (judged.stands()) {
            stood.add(text.text());
        }
        return judged;
    }

    /** Whether a text has come here and may stand. */
    boolean letThrough(String text) {
        return stood.contains(text);
    }

    private List<Refusal> refusals(DraftText text) {
        if (text.text().length() > longest(text)) {
            return List.of(Refusal.TOO_LONG);
        }
        if (text.text().endsWith("?")) {
            return List.of(Refusal.QUESTION);
        }
        if (Withheld.isLeftIn(text.text())) {
            return List.of(Refusal.GAP);
        }
        if (text.place() == Place.LETTER
                && text.sources().isEmpty()
                && !APPLIES.matcher(text.text()).find()) {
            return List.of(Refusal.NO_SOURCE);
        }
        if (isOwn(text)) {
            return List.of();
        }
        var ruling = facts.check(new Statement(text.place(), text.text(), evidence(text)));
        return ruling.objections().stream().map(Refusal::of).distinct().toList();
    }

    /** The person's own line needs no witness. */
    private boolean isOwn(DraftText text) {
        return text.place() != Place.LETTER
                && text.sources().size() == 1
                && Objects.requireNonNull(sources.get(text.sources().getFirst()))
                        .text()
                        .equals(text.text());
    }

    private List<Evidence> evidence(DraftText text) {
        return text.sources().stream()
                .map(id -> Objects.requireNonNull(sources.get(id)).evidence())
                .toList();
    }

    /** Characters. A bullet may outgrow its source a little; a sentence is not a page. */
    private int longest(DraftText text) {
        return switch (text.place()) {
            case BULLET, DESCRIPTION ->
                Math.max(
                        240,
                        2
                                * text.sources().stream()
                                        .mapToInt(id -> Objects.requireNonNull(sources.get(id))
                                                .text()
                                                .length())
                                        .sum());
            case SUMMARY, LETTER, HEADLINE, SKILL -> 420;
        };
    }
}
