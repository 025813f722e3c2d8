package com.jobwise.composer.letter;

/** Where in a profile a sentence's words stand, and how they read there. */
record Origin(String path, String text) {}
