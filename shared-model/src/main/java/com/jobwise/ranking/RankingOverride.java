package com.jobwise.ranking;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/**
 * A person's own view of a ranking; it always wins. Stored as {@code user_override}. Ids that the ranking does not know, because the
 * item was deleted since, are passed over.
 *
 * @param experienceIds first ones first; those not named follow in the ranking's order. So the other two
 * @param pinned stand before all others of their kind, in this order
 * @param excluded stay out of every document
 */
public record RankingOverride(
        List<UUID> experienceIds, List<UUID> projectIds, List<UUID> skillIds, List<UUID> pinned, List<UUID> excluded) {

    public RankingResult applyTo(RankingResult base) {
        var wished = !experienceIds.isEmpty() || pinned.stream().anyMatch(base.experienceIds()::contains);
        return new RankingResult(
                base.engine(),
                ordered(base.experienceIds(), experienceIds),
                ordered(base.projectIds(), projectIds),
                ordered(base.skillIds(), skillIds),
                base.confidence(),
                base.explanations(),
                wished);
    }

    /** Without the ids that the ranking does not list. */
    public RankingOverride knownTo(RankingResult base) {
        Set<UUID> known = new LinkedHashSet<>(base.experienceIds());
        known.addAll(base.projectIds());
        known.addAll(base.skillIds());
        return new RankingOverride(
                among(known, experienceIds),
                among(known, projectIds),
                among(known, skillIds),
                among(known, pinned),
                among(known, excluded));
    }

    private List<UUID> ordered(List<UUID> base, List<UUID> order) {
        var all = new LinkedHashSet<>(among(base, pinned));
        all.addAll(among(base, order));
        all.addAll(base);
        all.removeAll(new ArrayList<>(excluded));
        return List.copyOf(all);
    }

    private static List<UUID> among(Collection<UUID> known, List<UUID> ids) {
        return ids.stream().filter(known::contains).toList();
    }
}
