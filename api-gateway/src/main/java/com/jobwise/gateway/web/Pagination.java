package com.jobwise.gateway.web;

import com.fasterxml.jackson.annotation.JsonProperty;
import org.jspecify.annotations.Nullable;

/**
 * Where in a list a page is.
 *
 * @param limit as asked
 * @param offset as asked
 * @param total how many items the whole list has
 * @param hasMore whether items follow this page ({@code hasMore} in JSON too: old clients read it)
 * @param nextCursor where to go on in lists that have cursors, else null
 */
public record Pagination(
        int limit,
        int offset,
        long total,
        @JsonProperty("hasMore") boolean hasMore,
        @Nullable String nextCursor) {}
