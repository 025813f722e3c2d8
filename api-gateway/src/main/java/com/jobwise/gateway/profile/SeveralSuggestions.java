package com.jobwise.gateway.profile;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Which suggestions a yes or no is about.
 *
 * @param ids as in the list of suggestions; all that wait unless said
 */
record SeveralSuggestions(
        @Size(min = 1, max = 500) @Nullable List<@NotNull UUID> ids) {

    static final SeveralSuggestions ALL = new SeveralSuggestions(null);

    static SeveralSuggestions only(UUID id) {
        return new SeveralSuggestions(List.of(id));
    }

    /** Empty: all. */
    List<UUID> chosen() {
        return ids == null ? List.of() : ids;
    }
}
