package com.jobwise.terms;

/** How much a spelling needs around it before it counts as the skill; marked by the first character in the alias table. */
enum Guard {
    /** No English word: any case, anywhere. */
    NONE(""),
    /** An acronym that is a word in lower case: {@code REST}, {@code OASIS}. */
    EXACT("!"),
    /** A word whose capital tells enough inside a sentence: {@code Excel}, {@code Swift}. */
    CAPITAL("^"),
    /** A word that is often capitalised for other reasons: {@code Go}, {@code Access}, {@code R}. */
    CONTEXT("~");

    private final String mark;

    Guard(String mark) {
        this.mark = mark;
    }

    static Guard of(String marked) {
        for (var guard : values()) {
            if (guard != NONE && marked.startsWith(guard.mark)) {
                return guard;
            }
        }
        return NONE;
    }

    /** The spelling without its mark. */
    String unmarked(String marked) {
        return marked.substring(mark.length());
    }

    boolean needsCase() {
        return this != NONE;
    }

    boolean needsContext() {
        return this == CAPITAL || this == CONTEXT;
    }
}
