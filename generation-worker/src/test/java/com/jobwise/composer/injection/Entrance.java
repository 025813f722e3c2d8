package com.jobwise.composer.injection;

import com.jobwise.composer.DocumentRequest;
import com.jobwise.composer.cast.Cast;
import com.jobwise.composer.cast.PostingBuilder;
import com.jobwise.composer.cast.Requests;
import com.jobwise.generation.DocumentType;
import com.jobwise.generation.GenerationOptions;
import com.jobwise.posting.JobPosting;
import com.jobwise.profile.MasterProfile;
import org.jspecify.annotations.Nullable;

/** Where a stranger's words, or the person's own, get into a request for a document. */
enum Entrance {
    POSTING_TITLE,
    POSTING_COMPANY,
    POSTING_TEXT,
    REQUIREMENT,
    ACHIEVEMENT,
    SUMMARY,
    INSTRUCTION,
    TONE;

    /** Whether the text is the person's from then on, and may stand where the person's words stand. */
    boolean isOwn() {
        return this == ACHIEVEMENT || this == SUMMARY;
    }

    DocumentRequest request(DocumentType type, String text) {
        var plain = Requests.of(type, profile(text), posting(text), null, options(text));
        return new DocumentRequest(
                type,
                plain.profile(),
                plain.posting(),
                plain.ranking(),
                null,
                plain.options(),
                only(INSTRUCTION, text));
    }

    private MasterProfile profile(String text) {
        var mira = Cast.mira();
        if (this == SUMMARY) {
            mira.summary("Backend engineer with a liking for quiet systems. " + text);
        }
        if (this == ACHIEVEMENT) {
            mira.job(
                    "Harbour Software Engineer",
                    "Sundgate Harbour",
                    "2012-01",
                    "2013-12",
                    "Wrote the berth planner in Java for 40 ferries",
                    text);
        }
        return mira.build();
    }

    private JobPosting posting(String text) {
        var title = this == POSTING_TITLE ? text : "Platform Engineer";
        var company = this == POSTING_COMPANY ? text : "Nordlys Ferries";
        var posting = PostingBuilder.posting(title, company)
                .must("Java and Kafka in production", "Experience with Kubernetes");
        if (this == REQUIREMENT) {
            posting.must(text);
        }
        return posting.describedAs("We run ferries. " + (this == POSTING_TEXT ? text : ""))
                .build();
    }

    private GenerationOptions options(String text) {
        return new GenerationOptions(5, 3, true, only(TONE, text), "medium", null, null, 4, null);
    }

    private @Nullable String only(Entrance entrance, String text) {
        return this == entrance ? text : null;
    }
}
