package com.jobwise.gateway.page;

import com.jobwise.posting.EmploymentType;
import org.jspecify.annotations.Nullable;

/**
 * What a page says of its posting.
 *
 * @param text to be read like a pasted posting, title and company in the first lines when they are known; may be empty
 * @param remote null where the markup does not say
 * @param salary as one line, e.g. {@code EUR 62,000 - 74,000 per year}
 */
public record MarkedPosting(
        String text,
        @Nullable String title,
        @Nullable String company,
        @Nullable String location,
        @Nullable String salary,
        @Nullable Boolean remote,
        @Nullable EmploymentType employmentType) {

    /** A page without markup. */
    static MarkedPosting unmarked(String text) {
        return new MarkedPosting(text, null, null, null, null, null, null);
    }
}
