package com.jobwise.gateway.profile;

import com.fasterxml.jackson.annotation.JsonValue;
import com.jobwise.profile.EnhancementMetadata;
import com.jobwise.profile.MasterProfile;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Another wording for one text of a profile, which waits for its person's yes or no.
 *
 * @param id of the profile for its summary, else of the experience or project
 * @param text as it is
 * @param suggestion as it could be
 * @param metadata who suggests it and what was improved
 */
record Suggestion(UUID id, Kind kind, @Nullable String text, String suggestion, EnhancementMetadata metadata) {

    /** Whose text; in JSON in lower case. */
    enum Kind {
        SUMMARY(2000),
        EXPERIENCE(2000),
        PROJECT(1000);

        /** A text of this kind has at most so many characters. */
        final int longest;

        Kind(int longest) {
            this.longest = longest;
        }

        @JsonValue
        String shown() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** A wording that is no other one is none. */
    static List<Suggestion> of(MasterProfile profile) {
        List<Suggestion> all = new ArrayList<>();
        add(
                all,
                profile.id(),
                Kind.SUMMARY,
                profile.professionalSummary(),
                profile.enhancedProfessionalSummary(),
                profile.enhancementMetadata());
        profile.experiences()
                .forEach(one -> add(
                        all,
                        one.id(),
                        Kind.EXPERIENCE,
                        one.description(),
                        one.enhancedDescription(),
                        one.enhancementMetadata()));
        profile.projects()
                .forEach(one -> add(
                        all,
                        one.id(),
                        Kind.PROJECT,
                        one.description(),
                        one.enhancedDescription(),
                        one.enhancementMetadata()));
        return List.copyOf(all);
    }

    private static void add(
            List<Suggestion> all,
            UUID id,
            Kind kind,
            @Nullable String text,
            @Nullable String suggestion,
            EnhancementMetadata metadata) {
        var other = Texts.orNull(suggestion);
        if (other != null && !Objects.equals(other, text)) {
            all.add(new Suggestion(id, kind, text, other, metadata));
        }
    }
}
