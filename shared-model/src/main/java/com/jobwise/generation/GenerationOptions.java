package com.jobwise.generation;

import org.jspecify.annotations.Nullable;

/**
 * What a caller may ask of a document; the schema document's {@code options}. Limits as design/api: experiences 1 to 10, projects
 * 0 to 5, paragraphs 3 to 6.
 *
 * @param length {@code short}, {@code medium} or {@code long}
 * @param companyName letter only: overrides the posting's company in the salutation
 * @param hiringManagerName letter only: whom to greet
 * @param rewrite whether a model may reword the person's lines; null: where one is configured
 */
public record GenerationOptions(
        int maxExperiences,
        int maxProjects,
        boolean includeSummary,
        @Nullable String tone,
        String length,
        @Nullable String companyName,
        @Nullable String hiringManagerName,
        int maxParagraphs,
        @Nullable String language,
        @Nullable Boolean rewrite) {

    public static final GenerationOptions DEFAULTS =
            new GenerationOptions(5, 3, true, null, "medium", null, null, 4, null);

    public GenerationOptions(
            int maxExperiences,
            int maxProjects,
            boolean includeSummary,
            @Nullable String tone,
            String length,
            @Nullable String companyName,
            @Nullable String hiringManagerName,
            int maxParagraphs,
            @Nullable String language) {
        this(
                maxExperiences,
                maxProjects,
                includeSummary,
                tone,
                length,
                companyName,
                hiringManagerName,
                maxParagraphs,
                language,
                null);
    }

    /** Whether a model may be asked, if there is one. */
    public boolean mayBeReworded() {
        return !Boolean.FALSE.equals(rewrite);
    }
}
