package com.jobwise.ranker.engine;

/**
 * One thing a posting asks for.
 *
 * @param text verbatim from the posting
 * @param weight must 3, core 2, nice 1; a sentence of a description weighs 1
 */
record PostingTerm(String text, int weight) {}
