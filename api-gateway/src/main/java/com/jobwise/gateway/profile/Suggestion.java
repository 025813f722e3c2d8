package com.jobwise.gateway.profile;

import com.fasterxml.jackson.annotation.JsonValue;
import com.jobwise.enhancement.EnhancedText;
import com.jobwise.enhancement.Enhancement;
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
 * @param id of the profile for its summary, of the experience or project for its description; an achievement has one of its own
 * @param entryId the profile, experience or project the text belongs to
 * @param text as it is
 * @param suggestion as it could be
 * @param metadata who suggests it and what was improved
 * @param diff word by word from the text to the suggestion
 */
record Suggestion(
        UUID id,
        Kind kind,
        UUID entryId,
        @Nullable String text,
        String suggestion,
        EnhancementMetadata metadata,
        List<WordDiff.Part> diff) {

    /** Whose text; in JSON in lower case. */
    enum Kind {
        SUMMARY(2000),
        EXPERIENCE(2000),
        PROJECT(1000),
        ACHIEVEMENT(1000);

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

    /**
     * A wording that is no other one is none.
     *
     * @param run whose suggestions for achievements count; null: none
     */
    static List<Suggestion> of(MasterProfile profile, @Nullable Enhancement run) {
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
        if (run != null) {
            run.items().stream().filter(item -> isOpen(profile, item)).forEach(item -> all.add(achievement(run, item)));
        }
        return List.copyOf(all);
    }

    /** A line that is gone or reads otherwise by now has no suggestion. */
    private static boolean isOpen(MasterProfile profile, EnhancedText item) {
        return item.kind() == EnhancedText.Kind.ACHIEVEMENT
                && item.after() != null
                && !item.decided()
                && profile.experiences().stream()
                        .filter(one -> one.id().equals(item.entry()))
                        .anyMatch(one -> one.achievements().contains(item.before()));
    }

    private static Suggestion achievement(Enhancement run, EnhancedText item) {
        var after = Objects.requireNonNull(item.after());
        var metadata = new EnhancementMetadata(
                run.engine().name(), run.times().completedAt(), item.confidence(), item.improvements());
        return new Suggestion(
                item.id(),
                Kind.ACHIEVEMENT,
                item.entry(),
                item.before(),
                after,
                metadata,
                WordDiff.between(item.before(), after));
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
            all.add(new Suggestion(id, kind, id, text, other, metadata, WordDiff.between(text, other)));
        }
    }
}
