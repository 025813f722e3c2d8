package com.jobwise.gateway.posting;

import com.jobwise.gateway.web.Paging;
import com.jobwise.paging.Slice;
import com.jobwise.paging.Slice.Order;
import com.jobwise.posting.EmploymentType;
import com.jobwise.posting.PostingFilter;
import com.jobwise.posting.PostingStatus;
import io.swagger.v3.oas.annotations.Parameter;
import jakarta.validation.constraints.Size;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.BindParam;

/**
 * Query parameters of {@code GET /jobs/browse}; those given must all hold.
 *
 * @param q part of the title, the company or a keyword
 * @param company part of the company's name
 */
record BrowseQuery(
        @Size(max = 50) @Nullable String source,

        @BindParam("employment_type") @Parameter(name = "employment_type") @Nullable
        EmploymentType employmentType,

        @Nullable Boolean remote,
        @Size(max = 200) @Nullable String q,
        @Size(max = 200) @Nullable String company,
        @Nullable Order sort) {

    PostingFilter filter() {
        return new PostingQuery(
                        PostingStatus.ACTIVE, null, source, employmentType, remote, q, company, null, null, sort)
                .filter();
    }

    Slice slice(Paging paging) {
        return new Slice(
                Objects.requireNonNullElse(sort, Order.NEWEST), paging.rows(), paging.offset(), paging.after());
    }
}
