package com.jobwise.terms;

/**
 * A spelling found in a text.
 *
 * @param begin index of its first piece
 * @param end index behind its last piece
 */
record Candidate(Alias alias, int begin, int end) {}
