package com.jobwise.composer.letter;

import com.jobwise.generation.GenerationOptions;

/** How many paragraphs a letter may have, opening and closing counted, greeting and name not. */
final class Paragraphs {

    private Paragraphs() {}

    static int most(GenerationOptions options) {
        return Math.clamp(options.maxParagraphs(), 3, 6);
    }
}
