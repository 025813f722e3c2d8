package com.jobwise.composer;

import com.jobwise.generation.DocumentType;
import com.jobwise.generation.GeneratedDocument.LeftOut;
import java.util.List;
import java.util.UUID;

/**
 * Result of the stage "Analysis &amp; Matching": ids and positions only, no text of the person but what is left out. Plain
 * data, so that it can be stored as a checkpoint.
 *
 * @param engine what made it, e.g. {@code rules-1}
 * @param variant which of the fixed phrases a letter takes; from the posting's title and company, so that two postings rarely
 *     get the same
 * @param leftOut what of the profile the document will not hold, and why
 */
public record DocumentPlan(
        String engine,
        DocumentType type,
        int variant,
        List<Chosen> experiences,
        List<UUID> listedOnly,
        List<Chosen> projects,
        Background background,
        List<LeftOut> leftOut) {

    /**
     * An experience or project in the document, in printed order.
     *
     * @param lines its lines in printed order
     * @param terms words of the posting, as the posting writes them, that these lines answer literally
     * @param why one plain sentence
     */
    public record Chosen(UUID id, List<LineRef> lines, List<String> terms, String why) {}

    /** One line of an item: an achievement, or one sentence of its description. {@code index} counts from 0. */
    public record LineRef(Part part, int index) {}

    public enum Part {
        ACHIEVEMENT,
        DESCRIPTION
    }

    /**
     * What is not tied to one job, in printed order.
     *
     * @param summary sentences of the person's summary by position
     * @param skills ids of technical and soft skills
     * @param education ids
     * @param certificates positions in the profile's list
     * @param languages positions in the profile's list
     */
    public record Background(
            List<Integer> summary,
            List<UUID> skills,
            List<UUID> education,
            List<Integer> certificates,
            List<Integer> languages) {}
}
