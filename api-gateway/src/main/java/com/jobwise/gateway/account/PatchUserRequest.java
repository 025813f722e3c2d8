package com.jobwise.gateway.account;

import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/**
 * Body of {@code PATCH /users/me}. What is absent or null stays as it is.
 *
 * @param email at most 254 characters; another one has to be verified again and takes {@code currentPassword}
 * @param fullName 1 to 100 characters
 * @param currentPassword only needed for another e-mail address
 */
record PatchUserRequest(
        @Nullable @Size(min = 1, max = 254) @Email @Pattern(regexp = "\\S*", message = "must not contain blanks")
        String email,

        @Nullable
        @Size(min = 1, max = 100)
        @Pattern(regexp = "\\P{Cntrl}*", message = "must not contain control characters")
        String fullName,

        @Nullable @Size(max = 1000) String currentPassword) {

    PatchUserRequest {
        if (email != null) {
            email = email.strip();
        }
        if (fullName != null) {
            fullName = fullName.strip();
        }
    }

    @Override
    public String toString() {
        return "PatchUserRequest";
    }
}
