package com.jobwise.truth;

/** One thing that is asked of a sentence. Objects to the draft where it fails. */
interface Rule {

    void check(Draft draft);
}
