package com.jobwise.composer.text;

/** Where the words of a sentence come from. */
public enum Verdict {
    /** The person's own words. */
    VERBATIM,
    /** The person's own words, cut, joined or put into the first person. */
    JOINED,
    /** A model's words that passed the gate. */
    REWORDED,
    /** A fixed phrase that names the posting's title, company or a word of it. */
    POSTING,
    /** A fixed phrase that states no fact. */
    TEMPLATE
}
