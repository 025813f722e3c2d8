package com.jobwise.gateway.web;

import java.util.List;

/**
 * Part of a list.
 *
 * @param items of this page
 * @param total how many there are in all, not only here
 * @param pagination where this page is
 */
public record Page<T>(List<T> items, long total, Pagination pagination) {

    /** The page that {@code paging} asked for. */
    public static <T> Page<T> of(List<T> items, long total, Paging paging) {
        var more = (long) paging.offset() + items.size() < total;
        return new Page<>(items, total, new Pagination(paging.limit(), paging.offset(), total, more, null));
    }
}
