package com.jobwise.composer.prompt;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** What a model answers for a letter. Nothing in it is believed: ids are looked up, sentences are checked. */
public record LetterAnswer(List<@Nullable Paragraph> paragraphs) {

    /** @param id of the paragraph it is for */
    public record Paragraph(String id, List<@Nullable Retold> sentences) {}
}
