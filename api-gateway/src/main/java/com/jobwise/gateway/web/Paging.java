package com.jobwise.gateway.web;

import com.jobwise.paging.Position;
import io.swagger.v3.oas.annotations.Hidden;
import org.jspecify.annotations.Nullable;

/**
 * Which part of a list is wanted; a controller method just takes one as an argument, bad values are answered with 422.
 *
 * @param limit 1 to 100 items, 20 unless asked
 * @param offset how many items to leave out, from 0; always 0 with a cursor
 * @param after the last item of the page before, from the {@code cursor} parameter; null: from the start
 */
public record Paging(int limit, int offset, @Nullable Position after) {

    static final int DEFAULT_LIMIT = 20;
    static final int MAX_LIMIT = 100;

    /** How many rows to read for a list with cursors: one more than wanted tells whether there are more. */
    @Hidden
    public int rows() {
        return limit + 1;
    }
}
