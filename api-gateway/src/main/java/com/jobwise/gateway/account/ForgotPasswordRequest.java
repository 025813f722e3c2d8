package com.jobwise.gateway.account;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/** Body of {@code POST /auth/forgot-password}. */
record ForgotPasswordRequest(@NotBlank @Size(max = 254) String email) {

    ForgotPasswordRequest {
        if (email != null) {
            email = email.strip();
        }
    }

    @Override
    public String toString() {
        return "ForgotPasswordRequest";
    }
}
