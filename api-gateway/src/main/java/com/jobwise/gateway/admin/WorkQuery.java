package com.jobwise.gateway.admin;

import com.jobwise.gateway.problem.ApiException;
import com.jobwise.gateway.problem.FieldProblem;
import com.jobwise.work.WorkKind;
import com.jobwise.work.WorkStatus;
import io.swagger.v3.oas.annotations.Parameter;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.BindParam;

/**
 * Which work items are meant; those given must all hold.
 *
 * @param olderThan asked for more than so many seconds ago
 * @param createdAfter this moment or later
 * @param createdBefore earlier than this
 */
record WorkQuery(
        @Nullable WorkKind kind,
        @Nullable WorkStatus status,

        @BindParam("user_id") @Parameter(name = "user_id") @Nullable
        Integer userId,

        @BindParam("failure_code") @Parameter(name = "failure_code") @Size(max = 50) @Nullable
        String failureCode,

        @BindParam("older_than") @Parameter(name = "older_than") @Min(0) @Nullable
        Integer olderThan,

        @BindParam("created_after") @Parameter(name = "created_after") @Nullable
        Instant createdAfter,

        @BindParam("created_before") @Parameter(name = "created_before") @Nullable
        Instant createdBefore) {

    private static final Instant LAST = Instant.parse("9999-12-31T23:59:59Z");

    Map<String, @Nullable Object> parameters() {
        Map<String, @Nullable Object> all = new HashMap<>();
        all.put("kind", kind == null ? null : kind.stored());
        all.put("status", status == null ? null : status.stored());
        all.put("user", userId);
        all.put("failureCode", failureCode == null || failureCode.isBlank() ? null : failureCode.strip());
        all.put("olderThan", olderThan);
        all.put("after", moment("created_after", createdAfter));
        all.put("before", moment("created_before", createdBefore));
        return all;
    }

    /** PostgreSQL's calendar is shorter than Java's. */
    private static @Nullable OffsetDateTime moment(String name, @Nullable Instant time) {
        if (time == null) {
            return null;
        }
        if (time.isBefore(Instant.EPOCH) || time.isAfter(LAST)) {
            throw ApiException.unprocessable(new FieldProblem(name, "range", "must be a time from 1970 to 9999"));
        }
        return time.atOffset(ZoneOffset.UTC);
    }
}
