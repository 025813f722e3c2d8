package com.jobwise.truth;

/** Where a statement is to stand; some places are stricter than others. */
public enum Place {
    SUMMARY,
    HEADLINE,
    /** A bullet below an experience or project. */
    BULLET,
    /** A running text of an experience or project, e.g. its enhanced description. */
    DESCRIPTION,
    /** One name in a list of skills. */
    SKILL,
    /** One sentence of a cover letter, which may also speak of the posting's company and role. */
    LETTER
}
