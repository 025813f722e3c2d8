package com.jobwise.posting;

/** One requirement, verbatim from the posting without its bullet mark. */
public record Requirement(String text, Importance importance) {}
