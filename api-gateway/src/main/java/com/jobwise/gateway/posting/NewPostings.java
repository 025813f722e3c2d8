package com.jobwise.gateway.posting;

import static java.util.Objects.requireNonNullElse;

import com.jobwise.gateway.intake.PostingIntake;
import com.jobwise.gateway.intake.UnreadablePostingException;
import com.jobwise.gateway.problem.ApiException;
import com.jobwise.gateway.problem.FieldProblem;
import com.jobwise.posting.EmploymentType;
import com.jobwise.posting.NewPosting;
import com.jobwise.posting.PostingStatus;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Turns a request into a posting: reads a pasted one or a page, completes a structured one. */
@Component
class NewPostings {

    private static final String OWN = "user_created";

    private final PostingIntake intake;
    private final PagePostings pages;
    private final PostingWords words;
    private final Supplier<UUID> ids;

    /** @param sourceUrl the page it was read from */
    record Arrived(NewPosting posting, @Nullable String sourceUrl) {}

    NewPostings(PostingIntake intake, PagePostings pages, PostingWords words, Supplier<UUID> ids) {
        this.intake = intake;
        this.pages = pages;
        this.words = words;
        this.ids = ids;
    }

    /**
     * May take as long as a page may take to come.
     *
     * @throws ApiException 422 for several forms at once, for none, and for a text or page that holds no posting
     */
    Arrived of(PostingRequest request) {
        if (request.forms() > 1) {
            throw oneForm(
                    "Send raw_text alone, url alone, or the fields of a structured posting, not several of them.");
        }
        if (request.rawText() != null) {
            return new Arrived(pasted(request.rawText()), null);
        }
        if (request.url() != null) {
            return pages.read(ids.get(), request.url());
        }
        if (!request.isStructured()) {
            throw oneForm("Send the posting as raw_text, as the url of its page, or its title and company.");
        }
        return new Arrived(structured(request), null);
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
                    Shortened.orNull(draft.location(), 200),
                    draft.description(),
                    rawText,
                    draft.keywords(),
                    draft.requirements(),
                    draft.benefits(),
                    Shortened.orNull(draft.salaryRange(), 100),
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
                .map(text -> words.requirement(text, null))
                .toList();
        return new NewPosting(
                ids.get(),
                requireNonNullElse(request.source(), OWN),
                title,
                company,
                request.location(),
                request.description(),
                null,
                words.keywords(title, requirements, request.description()),
                requirements,
                requireNonNullElse(request.benefits(), List.of()),
                request.salaryRange(),
                requireNonNullElse(request.remote(), false),
                requireNonNullElse(request.employmentType(), EmploymentType.FULL_TIME),
                requireNonNullElse(request.status(), PostingStatus.ACTIVE));
    }

    private static String named(String field, @Nullable String value, List<FieldProblem> missing) {
        if (value == null || value.isBlank()) {
            missing.add(new FieldProblem(field, "not_blank", "must be given with a structured posting"));
            return "";
        }
        return value.strip();
    }

    private static ApiException oneForm(String detail) {
        return ApiException.unprocessable("one_form_of_posting", detail);
    }
}
