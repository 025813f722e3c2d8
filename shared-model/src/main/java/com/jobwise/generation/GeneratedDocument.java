package com.jobwise.generation;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The schema document's {@code result} and what stands beside it. Deterministic: equal input gives equal bytes; carries no
 * time and no random id ({@code claims} name profile items by their ids, the document itself does not).
 *
 * @param contentText the document as plain text
 * @param contentMarkdown the same document as Markdown
 * @param contentStructured the same document as data: for a resume JSON Resume 1.x, for a letter greeting, paragraphs, closing, signature
 * @param atsScore 0 to 100, or null when it cannot be known; the reason is in the match report
 * @param matchReport the parts the score is made of
 * @param metadata figures: {@code experiences_included}, {@code projects_included}, {@code word_count}, style adherence, ...
 * @param claims one entry per sentence of the document
 * @param leftOut what of the profile is not in the document, and why
 */
public record GeneratedDocument(
        String contentText,
        String contentMarkdown,
        Map<String, Object> contentStructured,
        @Nullable Double atsScore,
        MatchReport matchReport,
        Map<String, Object> metadata,
        List<Claim> claims,
        List<Change> changes,
        List<LeftOut> leftOut) {

    /**
     * @param section {@code summary}, {@code experience}, {@code skills}, ...; for a letter {@code paragraph}
     * @param sources ids of the profile items the sentence rests on; empty for sentences that say nothing of the person
     * @param verdict {@code VERBATIM} (the person's own words), {@code JOINED} (own words, cut or joined), {@code REWORDED} (a model's
     *     words that passed the gate), {@code POSTING} (names the posting's title or company only), {@code TEMPLATE} (a fixed phrase that
     *     states no fact)
     * @param reason why a model's wording does not stand here, as a code: that of the gate's first objection in lower case, or
     *     {@code rejected} by the person; null where none was offered or it stands
     */
    public record Claim(
            String section,
            String text,
            List<UUID> sources,
            String verdict,
            @Nullable String reason) {

        public Claim(String section, String text, List<UUID> sources, String verdict) {
            this(section, text, sources, verdict, null);
        }
    }

    /**
     * A text that differs from the person's own: where, what it was, what it became, why.
     *
     * @param source where the text stands in the profile, e.g. {@code /experiences/0/achievements/1}
     * @param key names it among those a person may decide on, through all revisions; null: nothing to decide
     * @param state {@code proposed}, {@code accepted} or {@code rejected}; null without a key
     */
    public record Change(
            String source,
            String before,
            String after,
            String reason,
            @Nullable String key,
            @Nullable ChangeState state) {

        public Change(String source, String before, String after, String reason) {
            this(source, before, after, reason, null, null);
        }
    }

    /** Something of the profile that is not in this document. {@code kind}: experience, project, skill, achievement, ... */
    public record LeftOut(String kind, UUID source, String text, String reason) {}

    /** Code of why the rules made what a model was asked to write; null where they were not. */
    public @Nullable String fallback() {
        return metadata.get("fallback") instanceof String code ? code : null;
    }

    public GeneratedDocument withMetadata(Map<String, Object> others) {
        return new GeneratedDocument(
                contentText,
                contentMarkdown,
                contentStructured,
                atsScore,
                matchReport,
                others,
                claims,
                changes,
                leftOut);
    }

    /** With other changes and left-outs. */
    public GeneratedDocument with(List<Change> otherChanges, List<LeftOut> otherLeftOut) {
        return new GeneratedDocument(
                contentText,
                contentMarkdown,
                contentStructured,
                atsScore,
                matchReport,
                metadata,
                claims,
                otherChanges,
                otherLeftOut);
    }
}
