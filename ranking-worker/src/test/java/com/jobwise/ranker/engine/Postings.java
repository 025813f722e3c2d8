package com.jobwise.ranker.engine;

import com.jobwise.posting.ApplicationStatus;
import com.jobwise.posting.EmploymentType;
import com.jobwise.posting.Importance;
import com.jobwise.posting.JobPosting;
import com.jobwise.posting.PostingStatus;
import com.jobwise.posting.Requirement;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

/** Postings of fictional companies. */
final class Postings {

    private Postings() {}

    static JobPosting payments() {
        return posting(
                "Backend Engineer, Ledger",
                "",
                List.of("Java", "Kafka"),
                must("5+ years of Java in payment or bank software"),
                core("Kafka or another message queue"),
                nice("You like to mentor and train others"));
    }

    static JobPosting posting(String title, String description, List<String> keywords, Requirement... requirements) {
        return new JobPosting(
                UUID.nameUUIDFromBytes(new byte[] {7}),
                1,
                "pasted",
                title,
                "Fjordbank",
                null,
                description,
                null,
                keywords,
                List.of(requirements),
                List.of(),
                null,
                false,
                EmploymentType.FULL_TIME,
                PostingStatus.ACTIVE,
                ApplicationStatus.NOT_APPLIED,
                1,
                Instant.EPOCH,
                Instant.EPOCH);
    }

    static JobPosting requiring(String... requirements) {
        return posting(
                "Position",
                "",
                List.of(),
                Stream.of(requirements).map(Postings::core).toArray(Requirement[]::new));
    }

    static Requirement must(String text) {
        return new Requirement(text, Importance.MUST);
    }

    static Requirement core(String text) {
        return new Requirement(text, Importance.CORE);
    }

    static Requirement nice(String text) {
        return new Requirement(text, Importance.NICE);
    }
}
