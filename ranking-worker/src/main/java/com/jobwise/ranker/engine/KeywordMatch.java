package com.jobwise.ranker.engine;

import com.jobwise.terms.SkillLexicon;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What a person's texts name in the posting's own words: skills by identity, other words by stem. */
final class KeywordMatch {

    /** One of several skills asked for ("Java, Kotlin or Go") is worth this much, all of them the rest as well. */
    private static final double FIRST_SKILL = 0.6;

    private final SkillLexicon lexicon;
    private final Set<String> ownSkills;
    private final Map<String, TermWords> words = new HashMap<>();
    private final WordWeights weights;

    /**
     * @param ownSkills skills of the profile and keywords of the posting, found even where the lexicon does not know them
     * @param texts all texts of the ranking
     */
    KeywordMatch(SkillLexicon lexicon, Set<String> ownSkills, Collection<String> texts) {
        this.lexicon = lexicon;
        this.ownSkills = ownSkills;
        List<TermWords> all = new ArrayList<>();
        texts.forEach(text -> all.add(wordsOf(text)));
        UnrelatedLines.ALL.forEach(line -> all.add(wordsOf(line)));
        this.weights = new WordWeights(all);
    }

    TermWords wordsOf(String text) {
        return words.computeIfAbsent(text, it -> TermWords.of(it, lexicon, ownSkills));
    }

    boolean namesSkillOf(PostingTerm term, String text) {
        return wordsOf(text).namesSkillOf(wordsOf(term.text()));
    }

    /** 0 for no word of the term, 1 for all of it. */
    double coverage(PostingTerm term, TermWords proof) {
        var asked = wordsOf(term.text());
        var hits = asked.skills().stream().filter(proof.skills()::contains).count();
        var bySkill = hits == 0
                ? 0
                : FIRST_SKILL + (1 - FIRST_SKILL) * hits / asked.skills().size();
        return Math.max(bySkill, stemShare(asked, proof));
    }

    /** Share of the names, each meant as one skill, that the proof names. */
    double shareOf(List<String> names, TermWords proof) {
        var found = names.stream()
                .map(lexicon::identity)
                .filter(proof.skills()::contains)
                .count();
        return (double) found / names.size();
    }

    /** Share of a skill's own words that the term holds: "OASIS assessment" is half in "OASIS documentation". */
    double shareOf(String skill, PostingTerm term) {
        return stemShare(wordsOf(skill), wordsOf(term.text()));
    }

    String identity(String skill) {
        return lexicon.identity(skill);
    }

    private double stemShare(TermWords asked, TermWords proof) {
        var all = weights.sum(asked.stems().stream());
        var found = weights.sum(asked.stems().stream().filter(proof.stems()::contains));
        return all == 0 ? 0 : found / all;
    }
}
