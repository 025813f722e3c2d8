package com.jobwise.gateway.account;

import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;

/**
 * Body of {@code POST /auth/register}.
 *
 * @param email at most 254 characters; blanks around it are dropped
 * @param password see {@link GoodPassword}
 * @param fullName 1 to 100 characters, blanks around it are dropped
 */
record RegisterRequest(
        @NotBlank @Size(max = 254) @Email @Pattern(regexp = "\\S*", message = "must not contain blanks")
        String email,

        @GoodPassword String password,

        @NotBlank @Size(max = 100) @Pattern(regexp = "\\P{Cntrl}*", message = "must not contain control characters")
        String fullName) {

    RegisterRequest {
        if (email != null) {
            email = email.strip();
        }
        if (fullName != null) {
            fullName = fullName.strip();
        }
    }

    @Override
    public String toString() {
        return "RegisterRequest";
    }
}
