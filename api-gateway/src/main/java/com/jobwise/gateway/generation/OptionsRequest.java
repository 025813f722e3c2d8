package com.jobwise.gateway.generation;

import com.jobwise.generation.GenerationOptions;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/**
 * What a caller may ask of a document; everything has a default, the limits are those of the API's documentation.
 *
 * @param rewrite false: the person's own words only; true, or absent: a model rewords them where one is configured
 */
record OptionsRequest(
        @Nullable @Min(1) @Max(10) Integer maxExperiences,
        @Nullable @Min(0) @Max(5) Integer maxProjects,
        @Nullable Boolean includeSummary,
        @Nullable @Size(min = 1, max = 50) String tone,

        @Nullable @Pattern(regexp = OptionsRequest.LENGTHS, message = OptionsRequest.LENGTHS_MESSAGE)
        String length,

        @Nullable @Size(min = 1, max = 100) String companyName,
        @Nullable @Size(min = 1, max = 100) String hiringManagerName,
        @Nullable @Min(3) @Max(6) Integer maxParagraphs,

        @Nullable @Pattern(regexp = OptionsRequest.LANGUAGES, message = OptionsRequest.LANGUAGES_MESSAGE)
        String language,

        @Nullable Boolean rewrite) {

    static final String LENGTHS = "short|medium|long";
    static final String LENGTHS_MESSAGE = "must be short, medium or long";
    static final String LANGUAGES = "[a-zA-Z]{2,3}(-[a-zA-Z0-9]{2,8})*";
    static final String LANGUAGES_MESSAGE = "must be a language tag such as en or en-GB";

    /** What is set here, else what the other says. */
    OptionsRequest orElse(OptionsRequest other) {
        return new OptionsRequest(
                either(maxExperiences, other.maxExperiences),
                either(maxProjects, other.maxProjects),
                either(includeSummary, other.includeSummary),
                either(tone, other.tone),
                either(length, other.length),
                either(companyName, other.companyName),
                either(hiringManagerName, other.hiringManagerName),
                either(maxParagraphs, other.maxParagraphs),
                either(language, other.language),
                either(rewrite, other.rewrite));
    }

    GenerationOptions options() {
        return over(GenerationOptions.DEFAULTS);
    }

    /** What is set here, else what was. */
    GenerationOptions over(GenerationOptions defaults) {
        return new GenerationOptions(
                set(maxExperiences, defaults.maxExperiences()),
                set(maxProjects, defaults.maxProjects()),
                set(includeSummary, defaults.includeSummary()),
                either(tone, defaults.tone()),
                set(length, defaults.length()),
                either(companyName, defaults.companyName()),
                either(hiringManagerName, defaults.hiringManagerName()),
                set(maxParagraphs, defaults.maxParagraphs()),
                either(language, defaults.language()),
                either(rewrite, defaults.rewrite()));
    }

    private static <T> T set(@Nullable T value, T fallback) {
        return value == null ? fallback : value;
    }

    private static <T> @Nullable T either(@Nullable T value, @Nullable T fallback) {
        return value == null ? fallback : value;
    }
}
