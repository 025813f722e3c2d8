package com.jobwise.composer.prompt;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a model answers for a resume. Nothing in it is believed: ids are looked up, texts are checked.
 *
 * @param summary sentences in order
 * @param lines other words for lines, by id
 * @param skills ids in the order to print
 */
public record ResumeAnswer(List<@Nullable Retold> summary, List<@Nullable Line> lines, List<@Nullable String> skills) {

    /** @param id of the line it stands for */
    public record Line(String id, String text) {}
}
