package com.jobwise.gateway.posting;

import static java.util.Objects.requireNonNullElse;

import com.jobwise.gateway.intake.PostingIntake;
import com.jobwise.gateway.intake.UnreadablePostingException;
import com.jobwise.gateway.problem.ApiException;
import com.jobwise.gateway.problem.FieldProblem;
import com.jobwise.posting.EmploymentType;
import com.jobwise.posting.NewPosting;
import com.jobwise.posting.PostingStatus;
import com.jobwise.posting.Requirement;
import com.jobwise.terms.SkillLexicon;
import com.jobwise.terms.SkillMention;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Turns a request into a posting: reads a pasted one, completes a structured one. */
@Component
class NewPostings {

    private static final String OWN = "user_created";

    private final PostingIntake intake;
    private final SkillLexicon lexicon;
    private final Supplier<UUID> ids;

    NewPostings(PostingIntake intake, SkillLexicon lexicon, Supplier<UUID> ids) {
        this.intake = intake;
        this.lexicon = lexicon;
        this.ids = ids;
    }

    /** @throws ApiException 422 for both forms at once, for neither, and for a text that holds no posting */
    NewPosting of(PostingRequest request) {
        var rawText = request.rawText();
        if (rawText != null && request.isStructured()) {
            throw oneForm("Send either raw_text alone or the fields of a structured posting, not both.");
        }
        if (rawText != null) {
            return pasted(rawText);
        }
        if (!request.isStructured()) {
            throw oneForm("Send the posting as raw_text, or its title and company.");
        }
        return structured(request);
    }

    private NewPosting pasted(String rawText) {
        if (rawText.strip().codePointCount(0, rawText.strip().length()) < 10) {
            throw ApiException.unprocessable(
                    new FieldProblem("raw_text", "size", "must have at least 10 characters that are not blank"));
        }
        try {
            var draft = intake.read(rawText);
            return new NewPosting(
                    ids.get(),
                    OWN,
                    draft.title(),
                    draft.company(),
                    shortened(draft.location(), 200),
                    draft.description(),
                    rawText,
                    draft.keywords(),
                    draft.requirements(),
                    draft.benefits(),
                    shortened(draft.salaryRange(), 100),
                    draft.remote(),
                    draft.employmentType(),
                    PostingStatus.ACTIVE);
        } catch (UnreadablePostingException unreadable) {
            throw ApiException.unprocessable("unreadable_posting", requireNonNullElse(unreadable.getMessage(), ""));
        }
    }

    private NewPosting structured(PostingRequest request) {
        var missing = new ArrayList<FieldProblem>();
        var title = named("title", request.title(), missing);
        var company = named("company", request.company(), missing);
        if (!missing.isEmpty()) {
            throw ApiException.unprocessable(missing);
        }
        var requirements = requireNonNullElse(request.requirements(), List.<String>of()).stream()
                .map(text -> new Requirement(text.strip(), intake.importanceOf(text)))
                .toList();
        return new NewPosting(
                ids.get(),
                requireNonNullElse(request.source(), OWN),
                title,
                company,
                request.location(),
                request.description(),
                null,
                keywords(title, requirements, request.description()),
                requirements,
                requireNonNullElse(request.benefits(), List.of()),
                request.salaryRange(),
                requireNonNullElse(request.remote(), false),
                requireNonNullElse(request.employmentType(), EmploymentType.FULL_TIME),
                requireNonNullElse(request.status(), PostingStatus.ACTIVE));
    }

    private List<String> keywords(String title, List<Requirement> requirements, @Nullable String description) {
        Map<String, String> found = new LinkedHashMap<>();
        Stream.of(requirements.stream().map(Requirement::text), Stream.of(title), Stream.ofNullable(description))
                .flatMap(texts -> texts)
                .flatMap(text -> lexicon.mentions(text).stream())
                .forEach((SkillMention mention) -> found.putIfAbsent(mention.identity(), mention.surface()));
        return List.copyOf(found.values());
    }

    private static String named(String field, @Nullable String value, List<FieldProblem> missing) {
        if (value == null || value.isBlank()) {
            missing.add(new FieldProblem(field, "not_blank", "must be given with a structured posting"));
            return "";
        }
        return value.strip();
    }

    private static @Nullable String shortened(@Nullable String text, int longest) {
        return text == null || text.length() <= longest
                ? text
                : text.substring(0, longest).strip();
    }

    private static ApiException oneForm(String detail) {
        return ApiException.unprocessable("one_form_of_posting", detail);
    }
}
