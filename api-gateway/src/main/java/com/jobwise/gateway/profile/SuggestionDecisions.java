package com.jobwise.gateway.profile;

import com.jobwise.enhancement.Enhancement;
import com.jobwise.enhancement.EnhancementStore;
import com.jobwise.gateway.problem.ApiException;
import com.jobwise.gateway.profile.ProfileChanges.Target;
import com.jobwise.profile.MasterProfile;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Finds the suggestions that wait, and carries out what their person decides. */
@Component
class SuggestionDecisions {

    private final ProfileChanges changes;
    private final EnhancementStore runs;

    SuggestionDecisions(ProfileChanges changes, EnhancementStore runs) {
        this.changes = changes;
        this.runs = runs;
    }

    /** A profile and what waits for a yes or no. */
    record Open(MasterProfile profile, List<Suggestion> suggestions) {}

    Open open(int userId, UUID profileId) {
        var profile = changes.find(userId, profileId);
        return new Open(profile, Suggestion.of(profile, run(profile)));
    }

    /**
     * All of them or, where one cannot be, none.
     *
     * @param chosen ids of suggestions; empty: all
     * @throws ApiException 404 where one of those is not suggested, 422 for one that is no possible text
     */
    MasterProfile decide(Target target, List<UUID> chosen, boolean yes) {
        return changes.change(target, edit -> {
            var run = run(edit.before());
            var decided = chosen(Suggestion.of(edit.before(), run), chosen);
            decided.forEach(one -> new Decision(one, yes).apply(edit));
            if (run != null) {
                remember(run, decided.stream().map(Suggestion::id).collect(Collectors.toSet()));
            }
        });
    }

    private static List<Suggestion> chosen(List<Suggestion> open, List<UUID> chosen) {
        if (chosen.isEmpty()) {
            return open;
        }
        return chosen.stream()
                .distinct()
                .map(id -> open.stream()
                        .filter(one -> one.id().equals(id))
                        .findFirst()
                        .orElseThrow(() -> ApiException.notFound("suggestion")))
                .toList();
    }

    private void remember(Enhancement run, Set<UUID> decided) {
        var items = run.items().stream()
                .map(one -> decided.contains(one.id()) ? one.withDecision() : one)
                .toList();
        if (!items.equals(run.items())) {
            runs.decide(run.userId(), run.id(), items);
        }
    }

    private @Nullable Enhancement run(MasterProfile profile) {
        return runs.newestCompleted(profile.userId(), profile.id()).orElse(null);
    }
}
