package com.jobwise.gateway.profile;

import com.jobwise.gateway.problem.ApiException;
import com.jobwise.profile.EnhancementMetadata;
import com.jobwise.profile.Experience;
import com.jobwise.profile.Project;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A person's yes or no to a suggestion. Either way the suggestion is gone afterwards.
 *
 * @param textId as in {@link Suggestion#id()}
 */
record Decision(UUID textId, boolean yes) {

    private static final int SHORTEST_SUMMARY = 10;

    /** @throws ApiException 404 where nothing is suggested, 422 for a suggestion that is no possible text */
    void apply(ProfileEdit edit) {
        var suggestion = Suggestion.of(edit.before()).stream()
                .filter(one -> one.id().equals(textId))
                .findFirst()
                .orElseThrow(() -> ApiException.notFound("suggestion"));
        if (yes) {
            requirePossible(suggestion);
        }
        switch (suggestion.kind()) {
            case SUMMARY -> {
                edit.summary(yes ? suggestion.suggestion() : suggestion.text());
                edit.forgetSuggestedSummary();
            }
            case EXPERIENCE -> edit.experiences.replaceAll(one -> one.id().equals(textId) ? decided(one) : one);
            case PROJECT -> edit.projects.replaceAll(one -> one.id().equals(textId) ? decided(one) : one);
        }
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
