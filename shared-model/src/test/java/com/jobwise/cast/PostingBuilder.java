package com.jobwise.cast;

import com.jobwise.posting.EmploymentType;
import com.jobwise.posting.Importance;
import com.jobwise.posting.NewPosting;
import com.jobwise.posting.PostingStatus;
import com.jobwise.posting.Requirement;
import java.util.List;
import java.util.UUID;

/** The clinical integration engineer of Klinikverbund Saalebogen, in short; say only what a test is about. */
public final class PostingBuilder {

    private final UUID id = UUID.randomUUID();
    private String source = "user_created";
    private String title = "Clinical Integration Engineer";
    private List<Requirement> requirements = List.of(
            new Requirement("HL7 v2 in production", Importance.MUST),
            new Requirement("Java or Kotlin", Importance.CORE),
            new Requirement("FHIR is a plus", Importance.NICE));
    private boolean remote;
    private EmploymentType employmentType = EmploymentType.FULL_TIME;
    private PostingStatus status = PostingStatus.ACTIVE;

    private PostingBuilder() {}

    public static PostingBuilder aPosting() {
        return new PostingBuilder();
    }

    public PostingBuilder from(String where) {
        source = where;
        return this;
    }

    public PostingBuilder titled(String name) {
        title = name;
        return this;
    }

    public PostingBuilder requiring(Requirement... all) {
        requirements = List.of(all);
        return this;
    }

    public PostingBuilder remote() {
        remote = true;
        return this;
    }

    public PostingBuilder employing(EmploymentType type) {
        employmentType = type;
        return this;
    }

    public PostingBuilder status(PostingStatus now) {
        status = now;
        return this;
    }

    public NewPosting build() {
        return new NewPosting(
                id,
                source,
                title,
                "Klinikverbund Saalebogen gGmbH",
                "Halle",
                "We connect eleven wards.",
                "Clinical Integration Engineer\nWe connect eleven wards.",
                List.of("HL7 v2", "Java", "FHIR"),
                requirements,
                List.of("30 days of leave"),
                "EUR 62.000 - 74.000",
                remote,
                employmentType,
                status);
    }
}
