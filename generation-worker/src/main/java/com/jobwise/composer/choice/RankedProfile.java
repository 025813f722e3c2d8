package com.jobwise.composer.choice;

import com.jobwise.composer.DocumentRequest;
import com.jobwise.profile.Experience;
import com.jobwise.profile.MasterProfile;
import com.jobwise.profile.Project;
import com.jobwise.ranking.RankedItem;
import com.jobwise.ranking.RankingResult;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;

/** A profile seen through a ranking: most relevant first, without what the person excluded. */
public record RankedProfile(MasterProfile profile, RankingResult ranking) {

    private static final RankedItem UNRANKED = new RankedItem(0, "Not ranked.", Map.of(), List.of(), List.of());

    public static RankedProfile of(DocumentRequest request) {
        return new RankedProfile(request.profile(), request.ranking());
    }

    public List<Experience> experiences() {
        return ordered(profile.experiences(), Experience::id, ranking.experienceIds());
    }

    public List<Project> projects() {
        return ordered(profile.projects(), Project::id, ranking.projectIds());
    }

    public List<ListedSkill> skills() {
        return ordered(ListedSkill.of(profile), ListedSkill::id, ranking.skillIds());
    }

    /** True for what the ranking explains but does not list: the person took it out. */
    public boolean isExcluded(UUID id) {
        return ranking.explanations().containsKey(id)
                && Stream.of(ranking.experienceIds(), ranking.projectIds(), ranking.skillIds())
                        .noneMatch(ids -> ids.contains(id));
    }

    public RankedItem item(UUID id) {
        return ranking.explanations().getOrDefault(id, UNRANKED);
    }

    /** Score of one line; 0 where the ranking does not know it. */
    public double lineScore(UUID id, int line) {
        var lines = item(id).lines();
        return lines != null && line < lines.size() && lines.get(line) != null ? lines.get(line) : 0;
    }

    private <T> List<T> ordered(Collection<T> items, Function<T, UUID> id, List<UUID> order) {
        Map<UUID, T> byId = new LinkedHashMap<>();
        items.forEach(item -> byId.putIfAbsent(id.apply(item), item));
        return Stream.concat(order.stream(), byId.keySet().stream())
                .distinct()
                .filter(one -> byId.containsKey(one) && !isExcluded(one))
                .map(byId::get)
                .toList();
    }
}
