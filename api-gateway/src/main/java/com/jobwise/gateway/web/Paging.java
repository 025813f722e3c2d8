package com.jobwise.gateway.web;

/**
 * Which part of a list is wanted; a controller method just takes one as an argument, bad values are answered with 422.
 *
 * @param limit 1 to 100 items, 20 unless asked
 * @param offset how many items to leave out, from 0
 */
public record Paging(int limit, int offset) {

    static final int DEFAULT_LIMIT = 20;
    static final int MAX_LIMIT = 100;
}
