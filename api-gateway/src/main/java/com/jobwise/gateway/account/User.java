package com.jobwise.gateway.account;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
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
        @ReadOnlyProperty Instant updatedAt,
        @Nullable Instant deletedAt) {

    /** The id of a row that exists. */
    int key() {
        if (id == null) {
            throw new IllegalStateException("the user has no row yet");
        }
        return id;
    }

    /** The table has no version; its last change, to the microsecond, tells states apart as well. */
    long version() {
        return ChronoUnit.MICROS.between(Instant.EPOCH, updatedAt);
    }

    @Override
    public String toString() {
        return "User[" + id + "]";
    }
}
