package com.jobwise.gateway.web;

/**
 * The signed-in user of a request; a controller method just takes one as an argument.
 *
 * @param id of the row in {@code users}
 */
public record CurrentUser(int id) {}
