package com.jobwise.profile;

import org.jspecify.annotations.Nullable;

/** A language and its level: {@code native}, {@code fluent}, {@code conversational}, {@code basic}, or null when not said. */
public record Language(String name, @Nullable String proficiency) {}
