package com.jobwise.ranker.engine;

/** A stretch of a person's own words, verbatim. */
record Passage(Kind kind, String text) {

    enum Kind {
        /** An achievement line: may be chosen for a document on its own, so it is scored. */
        LINE,
        /** A sentence of a description. */
        SENTENCE,
        /** A title or technology: proof only by naming the very thing asked for. */
        NAME
    }

    boolean tellsSomething() {
        return kind != Kind.NAME;
    }
}
