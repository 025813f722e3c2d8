package com.jobwise.gateway.ranking;

import com.jobwise.posting.PostingStore;
import com.jobwise.profile.ProfileStore;
import com.jobwise.ranking.ContentRanking;
import com.jobwise.ranking.RankingStatus;
import com.jobwise.work.WaitingWorkStore;
import com.jobwise.work.WorkKind;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Shows rankings together with whether they are still true of profile and posting as they are now. */
@Component
class RankingViews {

    private final ProfileStore profiles;
    private final PostingStore postings;
    private final WaitingWorkStore waiting;

    RankingViews(ProfileStore profiles, PostingStore postings, WaitingWorkStore waiting) {
        this.profiles = profiles;
        this.postings = postings;
        this.waiting = waiting;
    }

    RankingView of(ContentRanking ranking) {
        return of(List.of(ranking)).getFirst();
    }

    /** Each profile and posting is looked up once. */
    List<RankingView> of(List<ContentRanking> rankings) {
        Map<UUID, OptionalLong> profileVersions = new HashMap<>();
        Map<UUID, OptionalLong> jobVersions = new HashMap<>();
        var waits = waiting(rankings);
        return rankings.stream()
                .map(one -> {
                    var profile =
                            profileVersions.computeIfAbsent(one.profileId(), id -> profiles.version(one.userId(), id));
                    var job = jobVersions.computeIfAbsent(one.jobId(), id -> postings.version(one.userId(), id));
                    return RankingView.of(one, waits.get(one.id()), reasons(one, profile, job));
                })
                .toList();
    }

    /** Most lists have none that is pending, and then nothing is asked. */
    private Map<UUID, String> waiting(List<ContentRanking> rankings) {
        var pending = rankings.stream()
                .filter(one -> one.status() == RankingStatus.PENDING)
                .toList();
        return pending.isEmpty()
                ? Map.of()
                : waiting.waiting(
                        WorkKind.RANKING,
                        pending.getFirst().userId(),
                        pending.stream().map(ContentRanking::id).toList());
    }

    private static List<StaleReason> reasons(ContentRanking ranking, OptionalLong profile, OptionalLong job) {
        List<StaleReason> reasons = new ArrayList<>();
        if (ranking.status() != RankingStatus.COMPLETED) {
            reasons.add(StaleReason.NOT_COMPLETED);
        }
        if (!ranking.isActive()) {
            reasons.add(StaleReason.SUPERSEDED);
        }
        if (profile.isEmpty() || profile.getAsLong() != ranking.profileVersion()) {
            reasons.add(StaleReason.PROFILE_CHANGED);
        }
        if (job.isEmpty() || job.getAsLong() != ranking.jobVersion()) {
            reasons.add(StaleReason.POSTING_CHANGED);
        }
        return List.copyOf(reasons);
    }
}
