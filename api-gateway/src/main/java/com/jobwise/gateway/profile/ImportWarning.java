package com.jobwise.gateway.profile;

/**
 * Something of a resume that could not be taken over as it stands.
 *
 * @param field where, in the names of JSON Resume: {@code work[2].startDate}
 * @param message what was done instead, for a person
 */
record ImportWarning(String field, String message) {}
