package com.jobwise.posting;

import static org.springframework.data.relational.core.query.Criteria.where;

import org.jspecify.annotations.Nullable;
import org.springframework.data.relational.core.query.Criteria;

/** Which of a user's postings; null means any. */
public record PostingFilter(
        @Nullable PostingStatus status,
        @Nullable ApplicationStatus applicationStatus,
        @Nullable String source,
        @Nullable EmploymentType employmentType,
        @Nullable Boolean remote) {

    public static final PostingFilter NONE = new PostingFilter(null, null, null, null, null);

    Criteria of(int userId) {
        var owned = where("userId").is(userId);
        owned = and(owned, "status", status == null ? null : status.stored());
        owned = and(owned, "applicationStatus", applicationStatus == null ? null : applicationStatus.stored());
        owned = and(owned, "source", source);
        owned = and(owned, "employmentType", employmentType == null ? null : employmentType.stored());
        return and(owned, "remote", remote);
    }

    private static Criteria and(Criteria before, String column, @Nullable Object value) {
        return value == null ? before : before.and(column).is(value);
    }
}
