package com.jobwise.gateway.account;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;

/** Body of {@code POST /auth/login}. */
record LoginRequest(@NotBlank String email, @NotNull String password) {

    LoginRequest {
        if (email != null) {
            email = email.strip();
        }
    }

    @Override
    public String toString() {
        return "LoginRequest";
    }
}
