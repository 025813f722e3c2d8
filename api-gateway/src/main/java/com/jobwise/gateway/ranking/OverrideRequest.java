package com.jobwise.gateway.ranking;

import com.jobwise.gateway.problem.ApiException;
import com.jobwise.gateway.problem.FieldProblem;
import com.jobwise.ranking.ContentRanking;
import com.jobwise.ranking.RankingOverride;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A person's own view of a ranking. It replaces an earlier one as a whole; what is absent is not overridden.
 *
 * @param experienceIds wanted order; those not named follow in the ranking's. So the other two
 * @param pinned of any kind: before all others of their kind
 * @param excluded of any kind: in no document
 */
record OverrideRequest(
        @Nullable @Size(max = MOST) List<@NotNull UUID> experienceIds,
        @Nullable @Size(max = MOST) List<@NotNull UUID> projectIds,
        @Nullable @Size(max = MOST) List<@NotNull UUID> skillIds,
        @Nullable @Size(max = MOST) List<@NotNull UUID> pinned,
        @Nullable @Size(max = MOST) List<@NotNull UUID> excluded) {

    private static final int MOST = 1_000;

    /** @throws ApiException 422 naming every id that the ranking does not list, or that is named twice */
    RankingOverride checked(ContentRanking ranking) {
        var result = ranking.result();
        Set<UUID> all = new HashSet<>(result.experienceIds());
        all.addAll(result.projectIds());
        all.addAll(result.skillIds());
        var errors = new ArrayList<FieldProblem>();
        var override = new RankingOverride(
                known("experience_ids", experienceIds, result.experienceIds(), errors),
                known("project_ids", projectIds, result.projectIds(), errors),
                known("skill_ids", skillIds, result.skillIds(), errors),
                known("pinned", pinned, all, errors),
                known("excluded", excluded, all, errors));
        contradictions(override, errors);
        if (!errors.isEmpty()) {
            throw ApiException.unprocessable(errors);
        }
        return override;
    }

    private static List<UUID> known(
            String field, @Nullable List<UUID> ids, Collection<UUID> ranked, List<FieldProblem> errors) {
        if (ids == null) {
            return List.of();
        }
        Set<UUID> allowed = new HashSet<>(ranked);
        Set<UUID> seen = new HashSet<>();
        for (var i = 0; i < ids.size(); i++) {
            var path = "%s[%d]".formatted(field, i);
            if (!allowed.contains(ids.get(i))) {
                errors.add(new FieldProblem(path, "unknown_id", "is not in this ranking's list"));
            } else if (!seen.add(ids.get(i))) {
                errors.add(new FieldProblem(path, "duplicate", "is named twice"));
            }
        }
        return List.copyOf(ids);
    }

    private static void contradictions(RankingOverride override, List<FieldProblem> errors) {
        for (var i = 0; i < override.pinned().size(); i++) {
            if (override.excluded().contains(override.pinned().get(i))) {
                errors.add(new FieldProblem(
                        "pinned[%d]".formatted(i), "pinned_and_excluded", "cannot be pinned and excluded at once"));
            }
        }
        var empty = new RankingOverride(List.of(), List.of(), List.of(), List.of(), List.of());
        if (errors.isEmpty() && override.equals(empty)) {
            errors.add(new FieldProblem("", "empty", "an override says something; use DELETE to take one back"));
        }
    }
}
