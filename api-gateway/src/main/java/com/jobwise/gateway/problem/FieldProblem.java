package com.jobwise.gateway.problem;

/**
 * One thing wrong with one field of a request.
 *
 * @param field where, in the names of the JSON: {@code experiences[0].start_date}; empty for the body as a whole
 * @param code stable, for programs: {@code not_blank}, {@code size}, {@code unknown_field}, ...
 * @param message for people, with what is allowed
 */
public record FieldProblem(String field, String code, String message) {}
