package com.jobwise.stylist.engine;

import java.util.List;

/** A phrase, followed as far as its words are anybody's. */
final class LetterPhrase {

    private static final int MOST_WORDS_MORE = 10;

    private LetterPhrase() {}

    /**
     * Ends with its clause, or else before the last joint, so that "I'd love to come by and see the Gravelcat" becomes "I'd love to
     * come by".
     *
     * @param clause words from the phrase's first to the end of its clause
     * @param least so many words are the phrase already
     */
    static List<String> from(List<String> clause, int least) {
        var end = least;
        while (end < clause.size() && end < least + MOST_WORDS_MORE && LetterWords.has(clause.get(end))) {
            end++;
        }
        if (end < clause.size()) {
            end = lastJoint(clause, least, end);
        }
        while (end > least && LetterWords.isUnfinished(clause.get(end - 1))) {
            end--;
        }
        return clause.subList(0, end);
    }

    private static int lastJoint(List<String> clause, int least, int end) {
        for (var index = end - 1; index > least; index--) {
            if (LetterWords.isJoint(clause.get(index))) {
                return index;
            }
        }
        return least;
    }
}
