package com.jobwise.gateway.account;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/** Body of {@code DELETE /users/me}. */
record DeleteUserRequest(@NotNull @Size(max = 1000) String password) {

    @Override
    public String toString() {
        return "DeleteUserRequest";
    }
}
