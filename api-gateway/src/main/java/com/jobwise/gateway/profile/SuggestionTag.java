package com.jobwise.gateway.profile;

import com.jobwise.gateway.web.ETags;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The tag of the list of suggestions: the profile's version, and what waits and since when. Suggestions come and go without a new
 * version, as a ranking must not become stale by them.
 */
final class SuggestionTag {

    private SuggestionTag() {}

    static String of(SuggestionDecisions.Open open) {
        var version = open.profile().version();
        var waiting = open.suggestions().stream()
                .filter(one -> Objects.nonNull(one.metadata().timestamp()))
                .map(one -> one.id() + " " + one.metadata().timestamp())
                .collect(Collectors.joining("\n"));
        if (waiting.isEmpty()) {
            return ETags.of(version);
        }
        var name = UUID.nameUUIDFromBytes(waiting.getBytes(StandardCharsets.UTF_8));
        return "\"%d-%s\"".formatted(version, name);
    }

    /** The profile's part of it: who saw the list saw that version. */
    static @Nullable String profiles(@Nullable String ifMatch) {
        return ifMatch == null ? null : ifMatch.replaceAll("(?<=\"\\d{1,18})-[0-9a-f-]{36}(?=\")", "");
    }
}
