package com.jobwise.gateway.apikey;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;

/**
 * Body of {@code PATCH /users/me/api-keys/{id}}. Scopes and expiry stay: a key that should do something else is another key.
 *
 * @param name 1 to 100 characters
 */
record RenameApiKeyRequest(
        @NotBlank @Size(max = 100) @Pattern(regexp = "\\P{Cntrl}*", message = "must not contain control characters")
        String name) {

    RenameApiKeyRequest {
        if (name != null) {
            name = name.strip();
        }
    }
}
