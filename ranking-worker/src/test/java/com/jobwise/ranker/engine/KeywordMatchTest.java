package com.jobwise.ranker.engine;

import static org.assertj.core.api.Assertions.assertThat;

import com.jobwise.terms.SkillLexicon;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class KeywordMatchTest {

    private final KeywordMatch match = new KeywordMatch(
            SkillLexicon.standard(), Set.of("Java", "Kotlin", "JavaScript"), List.of("Wrote services in Java"));

    @Test
    void oneOfSeveralSkillsIsMostOfTheAnswerAndAllAreAllOfIt() {
        var one = coverage("Java or Kotlin", "Wrote services in Java");
        assertThat(one).isBetween(0.6, 0.9);
        assertThat(coverage("Java or Kotlin", "Moved services from Java to Kotlin"))
                .isEqualTo(1);
    }

    @Test
    void longerNameHoldingAShorterOneIsNoHit() {
        var term = new PostingTerm("Solid Java", 3);
        assertThat(match.namesSkillOf(term, "Wrote widgets in JavaScript")).isFalse();
        assertThat(match.namesSkillOf(term, "Wrote services in Java")).isTrue();
        assertThat(coverage("Solid Java", "Wrote widgets in JavaScript")).isZero();
    }

    @Test
    void phrasesOfAnyPostingCountForLittle() {
        var boilerplate = coverage("Proven experience in wound care", "Experience in a similar role");
        var substance = coverage("Proven experience in wound care", "Took care of every wound");
        assertThat(boilerplate).isLessThan(0.2);
        assertThat(substance).isGreaterThan(0.7);
    }

    @Test
    void nothingSharedIsZero() {
        assertThat(coverage("Drives a forklift", "Wrote services in Java")).isZero();
    }

    private double coverage(String requirement, String proof) {
        return match.coverage(new PostingTerm(requirement, 2), match.wordsOf(proof));
    }
}
