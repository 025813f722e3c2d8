package com.jobwise.gateway.web;

import com.jobwise.gateway.problem.ApiException;
import com.jobwise.gateway.problem.FieldProblem;
import com.jobwise.paging.Position;
import java.util.List;
import java.util.function.Function;

/**
 * Part of a list.
 *
 * @param items of this page
 * @param total how many there are in all, not only here
 * @param pagination where this page is
 */
public record Page<T>(List<T> items, long total, Pagination pagination) {

    /**
     * The page that {@code paging} asked for, of a list that has no cursors.
     *
     * @throws ApiException 422 when one was sent all the same
     */
    public static <T> Page<T> of(List<T> items, long total, Paging paging) {
        if (paging.after() != null) {
            throw ApiException.unprocessable(
                    new FieldProblem("cursor", "not_supported", "this list has no cursors, use offset"));
        }
        var more = (long) paging.offset() + items.size() < total;
        return new Page<>(items, total, new Pagination(paging.limit(), paging.offset(), total, more, null));
    }

    /**
     * A page of a list ordered by {@code (created_at, id)}, with a cursor to the next one.
     *
     * @param rows up to {@link Paging#rows()} of them, beginning where the page does
     * @param position of a row in the list
     */
    public static <R, T> Page<T> of(
            List<R> rows, long total, Paging paging, Function<R, Position> position, Function<R, T> view) {
        var shown = rows.subList(0, Math.min(rows.size(), paging.limit()));
        var more = rows.size() > shown.size();
        var next = more ? Cursor.of(position.apply(shown.getLast())) : null;
        var pagination = new Pagination(paging.limit(), paging.offset(), total, more, next);
        return new Page<>(shown.stream().map(view).toList(), total, pagination);
    }
}
