package com.jobwise.gateway.account;

import jakarta.validation.constraints.NotBlank;

/** Body of {@code POST /auth/refresh}. */
record RefreshRequest(@NotBlank String refreshToken) {

    @Override
    public String toString() {
        return "RefreshRequest";
    }
}
