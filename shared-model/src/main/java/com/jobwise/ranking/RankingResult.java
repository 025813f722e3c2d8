package com.jobwise.ranking;

import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * A profile's content in order of relevance to one posting: every experience, project and skill exactly once.
 *
 * @param engine what made it, e.g. {@code rules-1}
 * @param confidence 0 to 1: how much the posting gave to go by
 * @param explanations by id of the experience, project or skill
 * @param experiencesAsWished whether the order of the experiences is the person's own wish, also for print
 */
public record RankingResult(
        String engine,
        List<UUID> experienceIds,
        List<UUID> projectIds,
        List<UUID> skillIds,
        double confidence,
        Map<UUID, RankedItem> explanations,
        boolean experiencesAsWished) {

    public RankingResult(
            String engine,
            List<UUID> experienceIds,
            List<UUID> projectIds,
            List<UUID> skillIds,
            double confidence,
            Map<UUID, RankedItem> explanations) {
        this(engine, experienceIds, projectIds, skillIds, confidence, explanations, false);
    }
}
