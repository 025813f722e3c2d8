package com.jobwise.gateway.account;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.ReadOnlyProperty;
import org.springframework.data.relational.core.mapping.Table;

/** Row of {@code users}. */
@Table("users")
record User(
        @Id @Nullable Integer id,
        String email,
        String passwordHash,
        String fullName,
        boolean isActive,
        boolean isVerified,
        @ReadOnlyProperty Instant createdAt,
        @ReadOnlyProperty Instant updatedAt) {

    /** The id of a row that exists. */
    int key() {
        if (id == null) {
            throw new IllegalStateException("the user has no row yet");
        }
        return id;
    }

    @Override
    public String toString() {
        return "User[" + id + "]";
    }
}
