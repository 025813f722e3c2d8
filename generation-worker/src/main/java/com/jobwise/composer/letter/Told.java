package com.jobwise.composer.letter;

/**
 * A line told in the first person, without its final full stop.
 *
 * @param text e.g. {@code I reduced X by 40 %}
 * @param verb its second word, which two sentences of a letter should not share
 */
record Told(String text, String verb, boolean isOwnSentence) {

    /** A deed: {@code I} and its verb come first. */
    static Told deed(String text) {
        return new Told(text, second(text), false);
    }

    /** A sentence the person wrote as it stands. */
    static Told own(String text) {
        return new Told(text, second(text), true);
    }

    private static String second(String text) {
        var words = text.split(" ", 3);
        return words.length < 2 ? "" : words[1].replaceFirst(",$", "");
    }
}
