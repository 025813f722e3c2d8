package com.jobwise.stylist.prompt;

import java.util.List;

/** Words for the tone of a sample. */
public record ToneAnswer(List<Word> words) {

    /**
     * One word and its proof.
     *
     * @param quote a stretch of the sample, letter for letter
     */
    public record Word(String word, String quote) {}
}
