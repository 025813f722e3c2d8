package com.jobwise.paging;

import java.time.OffsetDateTime;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A stretch of a list ordered by {@code (created_at, id)}.
 *
 * @param order which end comes first
 * @param limit how many rows at most
 * @param offset how many rows to leave out first
 * @param after where the page before ended; null: from the start
 */
public record Slice(
        Order order, int limit, int offset, @Nullable Position after) {

    /** Which end of a list comes first. */
    public enum Order {
        NEWEST,
        OLDEST
    }

    public static Slice newest(int limit, int offset) {
        return new Slice(Order.NEWEST, limit, offset, null);
    }

    /** What follows the other conditions of a query; goes with {@link #addTo}. */
    public String sql() {
        return switch (order) {
            case NEWEST -> """
              and (:afterTime::timestamptz is null or (created_at, id) < (:afterTime, :afterId::uuid))
            order by created_at desc, id desc
            limit :limit
            offset :offset
            """;
            case OLDEST -> """
              and (:afterTime::timestamptz is null or (created_at, id) > (:afterTime, :afterId::uuid))
            order by created_at, id
            limit :limit
            offset :offset
            """;
        };
    }

    public void addTo(Map<String, @Nullable Object> parameters) {
        parameters.put("limit", limit);
        parameters.put("offset", offset);
        parameters.put("afterTime", time());
        parameters.put("afterId", id());
    }

    private @Nullable OffsetDateTime time() {
        return after == null ? null : after.createdAtParameter();
    }

    private @Nullable UUID id() {
        return after == null ? null : after.id();
    }
}
