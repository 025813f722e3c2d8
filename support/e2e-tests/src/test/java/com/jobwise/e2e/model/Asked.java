package com.jobwise.e2e.model;

import java.util.UUID;

/**
 * A document that somebody has asked for.
 *
 * @param kind {@code resume} or {@code cover-letter}
 */
record Asked(UUID id, Applicant by, String posting, String kind) {

    String status() {
        return by.person().status(id).path("status").asString();
    }

    @Override
    public String toString() {
        return "%s of %s for %s (%s)".formatted(kind, by.name(), posting, id);
    }
}
