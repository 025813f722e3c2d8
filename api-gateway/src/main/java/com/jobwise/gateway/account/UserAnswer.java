package com.jobwise.gateway.account;

import java.time.Instant;

/** A user as their own client sees them. */
record UserAnswer(
        int id,
        String email,
        String fullName,
        boolean isActive,
        boolean isVerified,
        Instant createdAt,
        Instant updatedAt) {

    static UserAnswer of(User user) {
        return new UserAnswer(
                user.key(),
                user.email(),
                user.fullName(),
                user.isActive(),
                user.isVerified(),
                user.createdAt(),
                user.updatedAt());
    }
}
