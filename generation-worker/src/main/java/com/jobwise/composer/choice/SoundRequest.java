package com.jobwise.composer.choice;

import com.jobwise.composer.DocumentRequest;
import com.jobwise.composer.text.OwnText;
import com.jobwise.generation.GenerationOptions;
import com.jobwise.posting.Importance;
import com.jobwise.posting.JobPosting;
import com.jobwise.posting.Requirement;
import com.jobwise.ranking.RankingResult;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A request whose lists and maps are there. Rows written by an older version, or by hand, come with nulls where the records
 * promise values; nothing behind this class has to think of that.
 */
public final class SoundRequest {

    private SoundRequest() {}

    public static DocumentRequest of(DocumentRequest request) {
        return new DocumentRequest(
                request.type(),
                SoundProfile.of(request.profile()),
                posting(request.posting()),
                ranking(request.ranking()),
                request.style(),
                options(request.options()),
                request.customPrompt());
    }

    /** The posting of a sound request with the company that its letter is to name. */
    public static JobPosting addressed(DocumentRequest request) {
        var company = PostingName.of(request.options().companyName());
        return company.isEmpty() ? request.posting() : posting(request.posting(), company);
    }

    private static JobPosting posting(JobPosting posting) {
        return posting(posting, PostingName.of(posting.company()));
    }

    private static JobPosting posting(JobPosting posting, String company) {
        return new JobPosting(
                posting.id(),
                posting.userId(),
                posting.source(),
                PostingName.of(posting.title()),
                company,
                posting.location(),
                posting.description(),
                posting.rawText(),
                present(posting.parsedKeywords()),
                present(posting.requirements()).stream()
                        .map(SoundRequest::requirement)
                        .toList(),
                present(posting.benefits()),
                posting.salaryRange(),
                posting.remote(),
                posting.employmentType(),
                posting.status(),
                posting.applicationStatus(),
                posting.version(),
                posting.createdAt(),
                posting.updatedAt());
    }

    private static Requirement requirement(Requirement requirement) {
        var importance = Objects.requireNonNullElse(requirement.importance(), Importance.CORE);
        return new Requirement(OwnText.line(requirement.text()), importance);
    }

    private static RankingResult ranking(@Nullable RankingResult ranking) {
        return ranking == null
                ? new RankingResult("none", List.of(), List.of(), List.of(), 0, Map.of())
                : new RankingResult(
                        ranking.engine(),
                        present(ranking.experienceIds()),
                        present(ranking.projectIds()),
                        present(ranking.skillIds()),
                        ranking.confidence(),
                        Objects.requireNonNullElse(ranking.explanations(), Map.of()),
                        ranking.experiencesAsWished());
    }

    private static GenerationOptions options(@Nullable GenerationOptions options) {
        return options == null ? GenerationOptions.DEFAULTS : options;
    }

    static <T> List<T> present(@Nullable List<T> list) {
        return list == null ? List.of() : list.stream().filter(Objects::nonNull).toList();
    }
}
