package com.jobwise.gateway.account;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/**
 * Body of {@code POST /auth/reset-password}.
 *
 * @param token from the mail
 * @param newPassword see {@link GoodPassword}
 */
record ResetPasswordRequest(
        @NotBlank @Size(max = 200) String token,
        @GoodPassword String newPassword) {

    @Override
    public String toString() {
        return "ResetPasswordRequest";
    }
}
