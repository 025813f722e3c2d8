package com.jobwise.composer.prompt;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** One sentence of a model. {@code sources}: ids of what it rests on. */
public record Retold(String text, List<@Nullable String> sources) {}
