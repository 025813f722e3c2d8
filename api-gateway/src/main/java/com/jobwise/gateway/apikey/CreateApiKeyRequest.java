package com.jobwise.gateway.apikey;

import com.jobwise.gateway.security.Scope;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Body of {@code POST /users/me/api-keys}.
 *
 * @param name 1 to 100 characters, for its owner's eyes
 * @param scopes what it is for; one named twice counts once
 * @param expiresAt in the future, before the year 10000; absent: it does not expire
 */
record CreateApiKeyRequest(
        @NotBlank @Size(max = 100) @Pattern(regexp = "\\P{Cntrl}*", message = "must not contain control characters")
        String name,

        @NotEmpty @Size(max = 20) List<@NotNull Scope> scopes,
        @Nullable Instant expiresAt) {

    CreateApiKeyRequest {
        if (name != null) {
            name = name.strip();
        }
    }
}
