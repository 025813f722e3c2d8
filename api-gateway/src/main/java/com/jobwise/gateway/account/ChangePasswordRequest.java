package com.jobwise.gateway.account;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/**
 * Body of {@code POST /auth/change-password}.
 *
 * @param newPassword see {@link GoodPassword}; another one than the current
 */
record ChangePasswordRequest(
        @NotNull @Size(max = 1000) String currentPassword,
        @GoodPassword String newPassword) {

    @Override
    public String toString() {
        return "ChangePasswordRequest";
    }
}
