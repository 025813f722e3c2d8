package com.jobwise.truth;

/** Where a word of a statement is found in its source. */
record Hit(Line line, int at) {}
