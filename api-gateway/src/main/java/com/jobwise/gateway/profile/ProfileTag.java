package com.jobwise.gateway.profile;

import com.jobwise.profile.EnhancementMetadata;
import com.jobwise.profile.MasterProfile;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Entity tags of profiles and of their suggestions: the profile's version, and after a dash what other wordings stand there. Those come
 * and go without a new version, as a ranking must not become stale by them; so a change needs the version only.
 */
final class ProfileTag {

    private ProfileTag() {}

    static String of(MasterProfile profile) {
        return "\"" + value(profile) + "\"";
    }

    /** Of the newest profile, which may be another one in the same version. */
    static String naming(MasterProfile profile) {
        return "\"%s/%s\"".formatted(profile.id(), value(profile));
    }

    static String of(SuggestionDecisions.Open open) {
        var wordings = open.suggestions().stream()
                .map(one -> wording(one.id(), one.suggestion(), one.metadata()))
                .toList();
        return "\"" + value(open.profile().version(), wordings) + "\"";
    }

    /** Its part that a change is held against: who saw a list of suggestions saw that version. */
    static @Nullable String version(@Nullable String ifMatch) {
        return ifMatch == null ? null : ifMatch.replaceAll("(?<=\"\\d{1,18})-[0-9a-f-]{36}(?=\")", "");
    }

    private static String value(MasterProfile profile) {
        var summary =
                Stream.of(wording(profile.id(), profile.enhancedProfessionalSummary(), profile.enhancementMetadata()));
        var experiences = profile.experiences().stream()
                .map(one -> wording(one.id(), one.enhancedDescription(), one.enhancementMetadata()));
        var projects = profile.projects().stream()
                .map(one -> wording(one.id(), one.enhancedDescription(), one.enhancementMetadata()));
        return value(
                profile.version(),
                Stream.of(summary, experiences, projects)
                        .flatMap(one -> one)
                        .filter(one -> !one.isEmpty())
                        .toList());
    }

    private static String value(long version, List<String> wordings) {
        return wordings.isEmpty()
                ? Long.toString(version)
                : version + "-"
                        + UUID.nameUUIDFromBytes(String.join("\0", wordings).getBytes(StandardCharsets.UTF_8));
    }

    /** Empty where there is none. */
    private static String wording(UUID id, @Nullable String text, EnhancementMetadata metadata) {
        return text == null && metadata.equals(EnhancementMetadata.NONE)
                ? ""
                : id + " " + Objects.requireNonNullElse(text, "") + metadata;
    }
}
