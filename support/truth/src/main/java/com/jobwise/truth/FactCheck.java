package com.jobwise.truth;

/** Checks statements against one profile and, for letters, one posting. Immutable; may be used by several threads. */
public interface FactCheck {

    Ruling check(Statement statement);
}
