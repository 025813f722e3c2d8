package com.jobwise.gateway.intake;

import com.jobwise.posting.EmploymentType;
import com.jobwise.posting.Requirement;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What could be read from a pasted posting.
 *
 * @param title never blank, at most 200 characters; {@code Untitled posting} where the text names none
 * @param company never blank, at most 200 characters; {@code Unknown company} where the text names none
 * @param description the readable text, without page furniture and planted instructions
 * @param keywords skills, tools, licences and languages wanted or used, each once, as written
 * @param requirements verbatim without bullet mark, each once, in the posting's order
 * @param benefits verbatim without bullet mark
 * @param salaryRange base pay as the posting writes it
 * @param remote true only where full remote work is offered
 * @param language ISO 639-1; null where the text is too short to tell
 */
public record PostingDraft(
        String title,
        String company,
        @Nullable String location,
        String description,
        List<String> keywords,
        List<Requirement> requirements,
        List<String> benefits,
        @Nullable Salary salary,
        @Nullable String salaryRange,
        boolean remote,
        WorkMode workMode,
        EmploymentType employmentType,
        @Nullable String language) {

    static final String UNTITLED = "Untitled posting";
    static final String UNKNOWN_COMPANY = "Unknown company";

    public PostingDraft {
        keywords = List.copyOf(keywords);
        requirements = List.copyOf(requirements);
        benefits = List.copyOf(benefits);
    }
}
