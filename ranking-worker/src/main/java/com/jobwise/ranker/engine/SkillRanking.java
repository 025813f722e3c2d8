package com.jobwise.ranker.engine;

import com.jobwise.ranking.RankedItem;
import com.jobwise.ranking.RankedItem.Evidence;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/**
 * Orders skills in four bands that never overlap: named in a requirement, among the keywords, used in a line that answers a requirement,
 * the rest. Only the last band is ordered by likeness; likeness never makes two names the same skill.
 */
final class SkillRanking {

    /** Nice 0.8, core 0.9, must 1. */
    private static final double ASKED = 0.7;

    private static final double ASKED_PER_WEIGHT = 0.1;
    private static final double KEYWORD = 0.7;
    private static final double USED = 0.35;
    private static final double USED_SPAN = 0.30;
    private static final double REST_SPAN = 0.30;

    /** Only a line that answers its requirement at least this well lifts the skills it names. */
    private static final double CLEAR = 0.4;

    /** Where a skill asked for is seen, strongest first. */
    enum Level {
        USED(1),
        TITLED(0.75),
        LISTED(0.5);

        private final double strength;

        Level(double strength) {
            this.strength = strength;
        }

        private static Level of(Passage passage) {
            return passage.tellsSomething() ? USED : TITLED;
        }
    }

    private final Fit fit;
    private final Reasoning reasoning;
    private final List<Passage> passages;
    private final List<Evidence> evidence;

    SkillRanking(Fit fit, List<ItemMatch> items) {
        this.fit = fit;
        this.reasoning = new Reasoning(fit.terms());
        this.passages = items.stream()
                .flatMap(match -> match.item().passages().stream())
                .toList();
        this.evidence =
                items.stream().flatMap(match -> match.evidence().stream()).toList();
    }

    /** By id, most relevant first; equally relevant skills stay in the profile's order. */
    Map<UUID, RankedItem> rank(List<ProfileSkill> skills) {
        Map<UUID, RankedItem> byProfile = new LinkedHashMap<>();
        skills.forEach(skill -> byProfile.put(skill.id(), ranked(skill.name())));
        Map<UUID, RankedItem> ranked = new LinkedHashMap<>();
        byProfile.entrySet().stream()
                .sorted(Comparator.comparingDouble((Map.Entry<UUID, RankedItem> entry) ->
                                entry.getValue().relevanceScore())
                        .reversed())
                .forEach(entry -> ranked.put(entry.getKey(), entry.getValue()));
        return ranked;
    }

    private RankedItem ranked(String skill) {
        var identity = fit.keywords().identity(skill);
        return asked(skill, identity)
                .or(() -> keyword(identity))
                .or(() -> used(identity))
                .orElseGet(() -> rest(skill));
    }

    private Optional<RankedItem> asked(String skill, String identity) {
        return fit.terms().terms().stream()
                .filter(term -> names(term.text(), identity))
                .max(Comparator.comparingInt(PostingTerm::weight))
                .map(term -> asked(term, skill, identity));
    }

    private RankedItem asked(PostingTerm term, String skill, String identity) {
        var usage = passageNaming(identity, term);
        var level = usage.map(Level::of).orElse(Level.LISTED);
        var proof = new Evidence(term.text(), usage.map(Passage::text).orElse(skill), level.strength);
        var score = ASKED + ASKED_PER_WEIGHT * term.weight();
        return item(score, reasoning.ofAskedSkill(proof, level), "requirement", List.of(proof));
    }

    private Optional<RankedItem> keyword(String identity) {
        return fit.terms().keywords().stream()
                .filter(keyword -> fit.keywords().identity(keyword).equals(identity))
                .findFirst()
                .map(_ -> item(KEYWORD, reasoning.ofKeywordSkill(), "keyword", List.of()));
    }

    private Optional<RankedItem> used(String identity) {
        return evidence.stream()
                .filter(proof -> proof.strength() >= CLEAR && names(proof.quote(), identity))
                .max(Comparator.comparingDouble(Evidence::strength))
                .map(proof -> item(
                        USED + USED_SPAN * proof.strength(), reasoning.ofUsedSkill(proof), "evidence", List.of(proof)));
    }

    private RankedItem rest(String skill) {
        var likeness = fit.terms().terms().stream()
                .mapToDouble(term -> Math.max(
                        fit.semantics().closeness(term, skill), fit.keywords().shareOf(skill, term)))
                .max()
                .orElse(0);
        var score = REST_SPAN * (likeness + fit.semantics().closenessToPosting(skill)) / 2;
        return item(score, reasoning.ofOtherSkill(), "semantic", List.of());
    }

    /** A line that uses the skill before a mere name. */
    private Optional<Passage> passageNaming(String identity, PostingTerm term) {
        return passages.stream()
                .filter(passage -> names(passage.text(), identity))
                .max(Comparator.comparing(Passage::tellsSomething).thenComparing(passage -> fit.match(term, passage)));
    }

    private boolean names(String text, String identity) {
        return fit.keywords().wordsOf(text).skills().contains(identity);
    }

    private static RankedItem item(double score, String sentence, String component, List<Evidence> evidence) {
        var rounded = Score.of(score);
        return new RankedItem(rounded, sentence, Map.of(component, rounded), evidence, List.of());
    }
}
