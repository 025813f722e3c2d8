package com.jobwise.gateway.posting;

import com.jobwise.gateway.web.Paging;
import com.jobwise.paging.Slice;
import com.jobwise.paging.Slice.Order;
import com.jobwise.posting.ApplicationStatus;
import com.jobwise.posting.EmploymentType;
import com.jobwise.posting.PostingFilter;
import com.jobwise.posting.PostingSearch;
import com.jobwise.posting.PostingStatus;
import io.swagger.v3.oas.annotations.Parameter;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.BindParam;

/**
 * Query parameters of {@code GET /jobs}; those given must all hold.
 *
 * @param q part of the title, the company or a keyword
 * @param company part of the company's name
 * @param sort by time of creation
 */
record PostingQuery(
        @Nullable PostingStatus status,

        @BindParam("application_status") @Parameter(name = "application_status") @Nullable
        ApplicationStatus applicationStatus,

        @Size(max = 50) @Nullable String source,

        @BindParam("employment_type") @Parameter(name = "employment_type") @Nullable
        EmploymentType employmentType,

        @Nullable Boolean remote,
        @Size(max = 200) @Nullable String q,
        @Size(max = 200) @Nullable String company,

        @BindParam("created_after") @Parameter(name = "created_after") @Nullable
        Instant createdAfter,

        @BindParam("created_before") @Parameter(name = "created_before") @Nullable
        Instant createdBefore,

        @Nullable Order sort) {

    PostingFilter filter() {
        var search = new PostingSearch(
                blankless(q),
                blankless(company),
                Moment.comparable("created_after", createdAfter),
                Moment.comparable("created_before", createdBefore));
        return new PostingFilter(status, applicationStatus, blankless(source), employmentType, remote, search);
    }

    Slice slice(Paging paging) {
        return new Slice(
                Objects.requireNonNullElse(sort, Order.NEWEST), paging.rows(), paging.offset(), paging.after());
    }

    private static @Nullable String blankless(@Nullable String text) {
        return text == null || text.isBlank() ? null : text.strip();
    }
}
