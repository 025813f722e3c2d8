package com.jobwise.gateway.profile;

import com.jobwise.gateway.problem.ApiException;
import com.jobwise.profile.EnhancementMetadata;
import com.jobwise.profile.Experience;
import com.jobwise.profile.Project;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A person's yes or no to a suggestion. Either way the suggestion is gone afterwards. */
record Decision(Suggestion suggestion, boolean yes) {

    private static final int SHORTEST_SUMMARY = 10;

    /** @throws ApiException 422 for a suggestion that is no possible text */
    void apply(ProfileEdit edit) {
        if (yes) {
            requirePossible(suggestion);
        }
        var entry = suggestion.entryId();
        switch (suggestion.kind()) {
            case SUMMARY -> {
                edit.summary(yes ? suggestion.suggestion() : suggestion.text());
                edit.forgetSuggestedSummary();
            }
            case EXPERIENCE -> edit.experiences.replaceAll(one -> one.id().equals(entry) ? decided(one) : one);
            case PROJECT -> edit.projects.replaceAll(one -> one.id().equals(entry) ? decided(one) : one);
            case ACHIEVEMENT -> {
                if (yes) {
                    edit.experiences.replaceAll(one -> one.id().equals(entry) ? withLine(one) : one);
                }
            }
        }
    }

    private Experience withLine(Experience one) {
        List<String> lines = new ArrayList<>(one.achievements());
        lines.set(lines.indexOf(suggestion.text()), suggestion.suggestion());
        return new Experience(
                one.id(),
                one.title(),
                one.company(),
                one.location(),
                one.startDate(),
                one.endDate(),
                one.isCurrent(),
                one.description(),
                List.copyOf(lines),
                one.enhancedDescription(),
                one.enhancementMetadata());
    }

    private static void requirePossible(Suggestion suggestion) {
        var length = suggestion.suggestion().length();
        var shortest = suggestion.kind() == Suggestion.Kind.SUMMARY ? SHORTEST_SUMMARY : 1;
        if (length < shortest || length > suggestion.kind().longest) {
            throw ApiException.unprocessable(
                    "suggestion_unusable",
                    "The suggestion has %d characters, the text may have %d to %d. Reject it and write your own."
                            .formatted(length, shortest, suggestion.kind().longest));
        }
    }

    private Experience decided(Experience one) {
        return new Experience(
                one.id(),
                one.title(),
                one.company(),
                one.location(),
                one.startDate(),
                one.endDate(),
                one.isCurrent(),
                text(one.description(), one.enhancedDescription()),
                one.achievements(),
                null,
                EnhancementMetadata.NONE);
    }

    private Project decided(Project one) {
        var text = text(one.description(), one.enhancedDescription());
        return new Project(
                one.id(),
                one.name(),
                text == null ? one.description() : text,
                one.technologies(),
                one.url(),
                one.startDate(),
                one.endDate(),
                null,
                EnhancementMetadata.NONE);
    }

    private @Nullable String text(@Nullable String text, @Nullable String suggestion) {
        return yes ? Texts.orNull(suggestion) : text;
    }
}
