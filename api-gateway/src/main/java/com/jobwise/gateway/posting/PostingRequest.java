package com.jobwise.gateway.posting;

import com.jobwise.posting.EmploymentType;
import com.jobwise.posting.PostingStatus;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Body of {@code POST /jobs}: {@code raw_text}, or {@code url}, or {@code title} and {@code company} with what else is known.
 *
 * @param rawText the posting as pasted, 10 to 15,000 characters
 * @param url of a public page that shows the posting, {@code https} only
 * @param source where a structured posting came from, {@code user_created} unless said
 */
record PostingRequest(
        @Size(min = 10, max = 15_000) @Nullable String rawText,
        @Size(min = 10, max = 500) @Nullable String url,
        @Size(min = 1, max = 50) @Nullable String source,
        @Size(max = 200) @Nullable String title,
        @Size(max = 200) @Nullable String company,
        @Size(max = 200) @Nullable String location,
        @Size(max = 10_000) @Nullable String description,
        @Size(max = 100) @Nullable List<@NotBlank @Size(max = 1000) String> requirements,
        @Size(max = 100) @Nullable List<@NotBlank @Size(max = 1000) String> benefits,
        @Size(max = 100) @Nullable String salaryRange,
        @Nullable Boolean remote,
        @Nullable EmploymentType employmentType,
        @Nullable PostingStatus status) {

    /** How many of the three forms it has; one is right. */
    long forms() {
        return Stream.of(rawText != null, url != null, isStructured())
                .filter(given -> given)
                .count();
    }

    /** Whether anything is said that a pasted posting says itself. */
    boolean isStructured() {
        return Stream.of(
                        source,
                        title,
                        company,
                        location,
                        description,
                        requirements,
                        benefits,
                        salaryRange,
                        remote,
                        employmentType,
                        status)
                .anyMatch(Objects::nonNull);
    }
}
