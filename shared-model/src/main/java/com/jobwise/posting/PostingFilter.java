package com.jobwise.posting;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Which postings; null means any. */
public record PostingFilter(
        @Nullable PostingStatus status,
        @Nullable ApplicationStatus applicationStatus,
        @Nullable String source,
        @Nullable EmploymentType employmentType,
        @Nullable Boolean remote,
        PostingSearch search) {

    public static final PostingFilter NONE = new PostingFilter(null, null, null, null, null, PostingSearch.NONE);

    /** The condition that goes with {@link #parameters()}. */
    static final String CONDITION = """
              and (:status::varchar is null or status = :status)
              and (:applicationStatus::varchar is null or application_status = :applicationStatus)
              and (:source::varchar is null or source = :source)
              and (:employmentType::varchar is null or employment_type = :employmentType)
              and (:remote::boolean is null or remote = :remote)
              and (:company::varchar is null or company ilike :company)
              and (:createdAfter::timestamptz is null or created_at > :createdAfter)
              and (:createdBefore::timestamptz is null or created_at < :createdBefore)
              and (:text::varchar is null or title ilike :text or company ilike :text or exists (
                select 1
                from jsonb_array_elements_text(parsed_keywords) as keyword
                where keyword ilike :text))
            """;

    Map<String, @Nullable Object> parameters() {
        var parameters = new HashMap<String, @Nullable Object>();
        parameters.put("status", status == null ? null : status.stored());
        parameters.put("applicationStatus", applicationStatus == null ? null : applicationStatus.stored());
        parameters.put("source", source);
        parameters.put("employmentType", employmentType == null ? null : employmentType.stored());
        parameters.put("remote", remote);
        search.addTo(parameters);
        return parameters;
    }
}
