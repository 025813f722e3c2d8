package com.jobwise.terms;

/**
 * A skill, tool, licence, degree or language named in a text.
 *
 * @param identity canonical name, lower case; equal identities are the same skill
 * @param surface as written
 * @param start offset of the first character
 * @param end offset behind the last character
 */
public record SkillMention(String identity, String surface, int start, int end) {}
