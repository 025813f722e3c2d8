package com.jobwise.gateway.posting;

import static java.util.Objects.requireNonNullElse;

import com.jobwise.gateway.intake.PostingIntake;
import com.jobwise.gateway.intake.UnreadablePostingException;
import com.jobwise.gateway.page.MarkedPosting;
import com.jobwise.gateway.page.PostingPage;
import com.jobwise.gateway.page.WebPages;
import com.jobwise.gateway.posting.NewPostings.Arrived;
import com.jobwise.gateway.problem.ApiException;
import com.jobwise.gateway.web.StorableText;
import com.jobwise.posting.NewPosting;
import com.jobwise.posting.PostingStatus;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Reads postings from web pages: what the page's markup says holds, the rest is read like a pasted text. */
@Component
class PagePostings {

    private static final String SOURCE = "url_import";
    private static final int LONGEST_TEXT = 15_000;

    private final WebPages pages;
    private final PostingIntake intake;

    PagePostings(WebPages pages, PostingIntake intake) {
        this.pages = pages;
        this.intake = intake;
    }

    /** @throws ApiException 422 {@code url_not_allowed}, {@code url_unreachable} or {@code unreadable_posting} */
    Arrived read(UUID id, String url) {
        var marked = PostingPage.read(pages.fetch(url.strip()));
        var text = storable(Shortened.to(marked.text(), LONGEST_TEXT));
        if (text.isBlank()) {
            throw unreadable("The page shows no text without running its scripts. Paste the text of the posting.");
        }
        try {
            return new Arrived(posting(id, marked, text), url.strip());
        } catch (UnreadablePostingException unreadable) {
            throw unreadable(requireNonNullElse(unreadable.getMessage(), ""));
        }
    }

    private NewPosting posting(UUID id, MarkedPosting marked, String text) {
        var draft = intake.read(text);
        return new NewPosting(
                id,
                SOURCE,
                said(marked.title(), draft.title()),
                said(marked.company(), draft.company()),
                line(marked.location(), draft.location(), 200),
                draft.description(),
                text,
                draft.keywords(),
                draft.requirements(),
                draft.benefits(),
                line(marked.salary(), draft.salaryRange(), 100),
                requireNonNullElse(marked.remote(), draft.remote()),
                requireNonNullElse(marked.employmentType(), draft.employmentType()),
                PostingStatus.ACTIVE);
    }

    private static String said(@Nullable String marked, String read) {
        return marked == null ? read : Shortened.to(storable(marked), 200);
    }

    private static @Nullable String line(@Nullable String marked, @Nullable String read, int longest) {
        return Shortened.orNull(marked == null ? read : storable(marked), longest);
    }

    /** A page may hold what the database cannot. */
    private static String storable(String text) {
        return StorableText.isStorable(text)
                ? text
                : text.codePoints()
                        .filter(code ->
                                code != 0 && !(code >= Character.MIN_SURROGATE && code <= Character.MAX_SURROGATE))
                        .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                        .toString();
    }

    private static ApiException unreadable(String why) {
        return ApiException.unprocessable("unreadable_posting", why);
    }
}
