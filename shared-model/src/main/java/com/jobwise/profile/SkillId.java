package com.jobwise.profile;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.UUID;

/** Skills are strings without ids of their own; their id is a stable name-based UUID of (profile, category, normalised name). */
public final class SkillId {

    private SkillId() {}

    /** @param category {@code technical} or {@code soft} */
    public static UUID of(UUID profileId, String category, String name) {
        var normalised = name.strip().toLowerCase(Locale.ROOT).replaceAll("\\s+", " ");
        var key = profileId + "|" + category + "|" + normalised;
        return UUID.nameUUIDFromBytes(key.getBytes(StandardCharsets.UTF_8));
    }
}
