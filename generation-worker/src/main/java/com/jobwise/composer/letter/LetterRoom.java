package com.jobwise.composer.letter;

import com.jobwise.composer.choice.Length;

/**
 * How long a letter gets.
 *
 * @param min words of the body below which more is told, if there is more
 * @param target words at which telling stops
 * @param max words that are not exceeded
 * @param linesPerParagraph of evidence, where a style says nothing else
 * @param background sentences on projects, studies, certificates, skills and languages
 */
record LetterRoom(int min, int target, int max, int linesPerParagraph, int summary, int background) {

    static LetterRoom of(Length length) {
        return switch (length) {
            case SHORT -> new LetterRoom(122, 138, 178, 2, 1, 1);
            case MEDIUM -> new LetterRoom(155, 205, 290, 3, 1, 2);
            case LONG -> new LetterRoom(255, 285, 345, 5, 2, 4);
        };
    }
}
