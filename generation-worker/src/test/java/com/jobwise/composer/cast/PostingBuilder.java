package com.jobwise.composer.cast;

import com.jobwise.posting.ApplicationStatus;
import com.jobwise.posting.EmploymentType;
import com.jobwise.posting.Importance;
import com.jobwise.posting.JobPosting;
import com.jobwise.posting.PostingStatus;
import com.jobwise.posting.Requirement;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A posting with defaults; only what a test is about has to be said. */
public final class PostingBuilder {

    private static final Instant ARRIVED = Instant.parse("2026-02-01T09:00:00Z");

    private final String title;
    private final String company;
    private final List<Requirement> requirements = new ArrayList<>();
    private List<String> keywords = List.of();
    private @Nullable String description;

    private PostingBuilder(String title, String company) {
        this.title = title;
        this.company = company;
    }

    public static PostingBuilder posting(String title, String company) {
        return new PostingBuilder(title, company);
    }

    public static PostingBuilder posting() {
        return posting("Platform Engineer", "Nordlys Ferries");
    }

    public PostingBuilder must(String... texts) {
        return requiring(Importance.MUST, texts);
    }

    public PostingBuilder core(String... texts) {
        return requiring(Importance.CORE, texts);
    }

    public PostingBuilder nice(String... texts) {
        return requiring(Importance.NICE, texts);
    }

    public PostingBuilder requirements(List<Requirement> texts) {
        requirements.addAll(texts);
        return this;
    }

    public PostingBuilder keywords(String... words) {
        keywords = List.of(words);
        return this;
    }

    public PostingBuilder describedAs(String text) {
        description = text;
        return this;
    }

    public JobPosting build() {
        return new JobPosting(
                UUID.nameUUIDFromBytes((title + company).getBytes(StandardCharsets.UTF_8)),
                7,
                "manual",
                title,
                company,
                null,
                description,
                null,
                keywords,
                List.copyOf(requirements),
                List.of(),
                null,
                false,
                EmploymentType.FULL_TIME,
                PostingStatus.ACTIVE,
                ApplicationStatus.NOT_APPLIED,
                1,
                ARRIVED,
                ARRIVED);
    }

    private PostingBuilder requiring(Importance importance, String... texts) {
        for (var text : texts) {
            requirements.add(new Requirement(text, importance));
        }
        return this;
    }
}
