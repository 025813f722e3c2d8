package com.jobwise.ranker.engine;

import com.jobwise.terms.SkillLexicon;
import com.jobwise.terms.SkillMention;
import com.jobwise.terms.Words;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What a text names.
 *
 * @param skills identities of the skills it names, in order
 * @param stems stems of its content words
 */
record TermWords(Set<String> skills, Set<String> stems) {

    static final TermWords NONE = new TermWords(Set.of(), Set.of());

    static TermWords of(String text, SkillLexicon lexicon, Collection<String> alsoKnown) {
        Set<String> skills = lexicon.mentions(text, alsoKnown).stream()
                .map(SkillMention::identity)
                .collect(Collectors.toCollection(LinkedHashSet::new));
        return new TermWords(skills, new HashSet<>(Words.stems(text)));
    }

    TermWords and(TermWords other) {
        var allSkills = new LinkedHashSet<>(skills);
        allSkills.addAll(other.skills);
        var allStems = new HashSet<>(stems);
        allStems.addAll(other.stems);
        return new TermWords(allSkills, allStems);
    }

    boolean namesSkillOf(TermWords other) {
        return skills.stream().anyMatch(other.skills::contains);
    }
}
