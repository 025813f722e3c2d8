package com.jobwise.work;

/**
 * Why a run did not succeed.
 *
 * @param code stable, for code to act on, e.g. {@code profile_deleted}
 * @param message one plain sentence for a person; never an exception's text
 */
public record WorkFailure(String code, String message) {}
