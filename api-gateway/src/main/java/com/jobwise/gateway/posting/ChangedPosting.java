package com.jobwise.gateway.posting;

import static java.util.Objects.requireNonNullElse;

import com.jobwise.gateway.problem.ApiException;
import com.jobwise.posting.EmploymentType;
import com.jobwise.posting.Importance;
import com.jobwise.posting.JobPosting;
import com.jobwise.posting.NewPosting;
import com.jobwise.posting.PostingStatus;
import com.jobwise.posting.Requirement;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** What a posting is once a change is applied to it. */
@Component
class ChangedPosting {

    private final PostingWords words;

    ChangedPosting(PostingWords words) {
        this.words = words;
    }

    /** The part of a posting that can be changed, as it is. */
    static NewPosting unchanged(JobPosting posting) {
        return new NewPosting(
                posting.id(),
                posting.source(),
                posting.title(),
                posting.company(),
                posting.location(),
                posting.description(),
                posting.rawText(),
                posting.parsedKeywords(),
                posting.requirements(),
                posting.benefits(),
                posting.salaryRange(),
                posting.remote(),
                posting.employmentType(),
                posting.status());
    }

    /** @throws ApiException 422 when requirements are given in both forms */
    NewPosting of(JobPosting before, PostingChange change) {
        var requirements = requirements(before, change);
        var title = change.title().strip();
        var sameWords = title.equals(before.title())
                && requirements.equals(before.requirements())
                && Objects.equals(change.description(), before.description());
        return new NewPosting(
                before.id(),
                requireNonNullElse(change.source(), before.source()),
                title,
                change.company().strip(),
                change.location(),
                change.description(),
                before.rawText(),
                // Words of a pasted posting may stand in parts of it that are kept nowhere else.
                sameWords ? before.parsedKeywords() : words.keywords(title, requirements, change.description()),
                requirements,
                requireNonNullElse(change.benefits(), List.of()),
                change.salaryRange(),
                requireNonNullElse(change.remote(), false),
                requireNonNullElse(change.employmentType(), EmploymentType.FULL_TIME),
                requireNonNullElse(change.status(), PostingStatus.ACTIVE));
    }

    /** Whether a ranking made from the one does not hold for the other: rankings read these and nothing else. */
    static boolean readsDifferently(NewPosting before, NewPosting after) {
        return !(before.title().equals(after.title())
                && before.company().equals(after.company())
                && before.requirements().equals(after.requirements())
                && before.parsedKeywords().equals(after.parsedKeywords())
                && Objects.equals(before.description(), after.description()));
    }

    private List<Requirement> requirements(JobPosting before, PostingChange change) {
        var plain = change.requirements();
        var detailed = change.requirementDetails();
        if (plain != null && detailed != null) {
            throw ApiException.unprocessable(
                    "one_form_of_requirements", "Send either requirements or requirement_details, not both.");
        }
        if (detailed != null) {
            return detailed.stream()
                    .map(one -> words.requirement(one.text(), one.importance()))
                    .toList();
        }
        Map<String, Importance> known = before.requirements().stream()
                .collect(Collectors.toMap(Requirement::text, Requirement::importance, (first, second) -> first));
        return requireNonNullElse(plain, List.<String>of()).stream()
                .map(text -> words.requirement(text, known.get(text.strip())))
                .toList();
    }
}
