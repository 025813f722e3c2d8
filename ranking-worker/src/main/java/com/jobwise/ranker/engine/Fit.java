package com.jobwise.ranker.engine;

import java.util.List;
import java.util.function.ToDoubleFunction;

/** How well texts of a profile answer the terms of a posting: by the words they share and by what they mean. */
record Fit(RequirementTerms terms, KeywordMatch keywords, SemanticMatch semantics) {

    private static final double MEANING = 0.6;
    private static final double WORDS = 0.4;

    /** The posting's keywords repeat its requirements, and some stand in what the company says of itself. */
    private static final double KEYWORDS = 0.2;

    /** How far above unrelated lines likeness must be to count as proof: less far where the two also share telling words. */
    private static final double LIKE_ON_ITS_OWN = 4.7;

    private static final double LIKE_WITH_SHARED_WORDS = 3.0;
    private static final double SHARED = 0.2;

    /** 0 to 1. */
    double match(PostingTerm term, Passage passage) {
        var shared = keywords.coverage(term, keywords.wordsOf(passage.text()));
        return passage.tellsSomething()
                ? MEANING * semantics.closeness(term, passage.text()) + WORDS * shared
                : WORDS * shared;
    }

    /** May this passage be quoted as proof? Only for naming the very skill, or for being clearly about the same. */
    boolean proves(PostingTerm term, Passage passage) {
        return keywords.namesSkillOf(term, passage.text())
                || (passage.tellsSomething()
                        && !isName(term)
                        && semantics.standsOut(term, passage.text(), leastLikeness(term, passage)));
    }

    /** A requirement of one word ("Spanish", "BSN") is a name, and likeness never tells that two names are the same. */
    private boolean isName(PostingTerm term) {
        return keywords.wordsOf(term.text()).stems().size() < 2;
    }

    private double leastLikeness(PostingTerm term, Passage passage) {
        var shared = keywords.coverage(term, keywords.wordsOf(passage.text()));
        return shared >= SHARED ? LIKE_WITH_SHARED_WORDS : LIKE_ON_ITS_OWN;
    }

    /** Mean over the terms, by their weight, of the closest passage. */
    double semantic(List<Passage> passages) {
        return weighted(term -> passages.stream()
                .mapToDouble(passage -> semantics.closeness(term, passage.text()))
                .max()
                .orElse(0));
    }

    /** Mean over the terms, by their weight, of what all passages together name. */
    double keyword(List<Passage> passages) {
        var together = passages.stream()
                .map(passage -> keywords.wordsOf(passage.text()))
                .reduce(TermWords.NONE, TermWords::and);
        var covered = weighted(term -> keywords.coverage(term, together));
        if (terms.keywords().isEmpty()) {
            return covered;
        }
        var named = keywords.shareOf(terms.keywords(), together);
        return terms.isEmpty() ? named : (1 - KEYWORDS) * covered + KEYWORDS * named;
    }

    private double weighted(ToDoubleFunction<PostingTerm> value) {
        var sum = terms.terms().stream()
                .mapToDouble(term -> term.weight() * value.applyAsDouble(term))
                .sum();
        return terms.isEmpty() ? 0 : sum / terms.totalWeight();
    }
}
