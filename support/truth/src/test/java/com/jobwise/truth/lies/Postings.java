package com.jobwise.truth.lies;

import com.jobwise.posting.ApplicationStatus;
import com.jobwise.posting.EmploymentType;
import com.jobwise.posting.Importance;
import com.jobwise.posting.JobPosting;
import com.jobwise.posting.PostingStatus;
import com.jobwise.posting.Requirement;
import java.time.Instant;
import java.util.List;

final class Postings {

    private Postings() {}

    static JobPosting of(Person person) {
        var wanted = person.posting();
        return new JobPosting(
                person.id("posting"),
                1,
                "user_created",
                wanted.title(),
                wanted.company(),
                null,
                null,
                wanted.title() + "\n" + wanted.company() + "\n" + String.join("\n", wanted.requirements()),
                wanted.requirements(),
                wanted.requirements().stream()
                        .map(text -> new Requirement(text, Importance.CORE))
                        .toList(),
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
}
