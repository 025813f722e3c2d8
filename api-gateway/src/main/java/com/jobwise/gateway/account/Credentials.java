package com.jobwise.gateway.account;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What signing in has to know of an account before its owner is known.
 *
 * @param deletedAt null: it was not
 */
record Credentials(
        int userId,
        String passwordHash,
        boolean isActive,
        @Nullable Instant deletedAt) {

    @Override
    public String toString() {
        return "Credentials[" + userId + "]";
    }
}
