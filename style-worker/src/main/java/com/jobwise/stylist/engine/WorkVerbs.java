package com.jobwise.stylist.engine;

/** The closed list of verbs that tell of work, for others than the measuring of a style. */
public final class WorkVerbs {

    private WorkVerbs() {}

    /** Whether a word in lower case is a form of one of them. */
    public static boolean known(String word) {
        return VerbForms.base(word).isPresent();
    }
}
