package com.jobwise.composer.prompt;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Refused texts once more, by their ids. */
public record RepairAnswer(List<@Nullable Line> texts) {

    public record Line(String id, String text) {}
}
