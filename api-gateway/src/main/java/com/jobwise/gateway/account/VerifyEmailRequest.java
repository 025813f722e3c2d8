package com.jobwise.gateway.account;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/**
 * Body of {@code POST /auth/verify-email}.
 *
 * @param token from the mail
 */
record VerifyEmailRequest(@NotBlank @Size(max = 200) String token) {

    @Override
    public String toString() {
        return "VerifyEmailRequest";
    }
}
