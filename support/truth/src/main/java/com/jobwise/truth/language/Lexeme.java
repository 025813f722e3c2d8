package com.jobwise.truth.language;

import java.util.Set;

/**
 * What is known of a word.
 *
 * @param bases base forms in any word class, the word itself first
 * @param says marks any one of which in a source explains the word
 * @param grants marks that the word lends to a source
 * @param isFree a function word
 * @param isNeutral adds no fact of its own
 * @param isStrict needs the very word: rank, reach, degree, frequency
 * @param isPerson means a person and nothing else
 * @param isRole may mean a person
 * @param isRank a word of titles and seniority
 * @param isKnown in the dictionary
 */
public record Lexeme(
        Set<String> bases,
        Set<Object> says,
        Set<Object> grants,
        boolean isFree,
        boolean isNeutral,
        boolean isStrict,
        boolean isPerson,
        boolean isRole,
        boolean isRank,
        boolean isKnown) {

    public boolean explains(Lexeme other) {
        return other.says.stream().anyMatch(grants::contains);
    }
}
