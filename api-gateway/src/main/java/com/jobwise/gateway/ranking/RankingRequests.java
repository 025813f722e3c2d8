package com.jobwise.gateway.ranking;

import com.jobwise.gateway.problem.ApiException;
import com.jobwise.posting.PostingStore;
import com.jobwise.profile.ProfileStore;
import com.jobwise.ranking.ContentRanking;
import com.jobwise.ranking.NewRanking;
import com.jobwise.ranking.RankingStatus;
import com.jobwise.ranking.RankingStore;
import com.jobwise.work.NewWork;
import com.jobwise.work.WorkKind;
import com.jobwise.work.WorkQueue;
import java.util.Collection;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/** Finds the ranking of a profile for a job that is still true, or asks for one; parallel callers get the same. */
@Service
public class RankingRequests {

    private final RankingStore rankings;
    private final ProfileStore profiles;
    private final PostingStore postings;
    private final WorkQueue queue;
    private final Supplier<UUID> ids;

    /**
     * A ranking and, while it is being made, the work item that makes it.
     *
     * @param workId what to wait for; null when the ranking is completed
     */
    public record Requested(
            ContentRanking ranking, @Nullable UUID workId) {

        public boolean isReady() {
            return workId == null;
        }
    }

    RankingRequests(
            RankingStore rankings, ProfileStore profiles, PostingStore postings, WorkQueue queue, Supplier<UUID> ids) {
        this.rankings = rankings;
        this.profiles = profiles;
        this.postings = postings;
        this.queue = queue;
        this.ids = ids;
    }

    /** The profile meant when a request names none: the newest. */
    public UUID profileOrNewest(int userId, @Nullable UUID profileId) {
        if (profileId != null) {
            return profileId;
        }
        return profiles.newest(userId)
                .orElseThrow(() -> ApiException.unprocessable("no_profile", "Create a profile first, then ask again."))
                .id();
    }

    /** As {@link #profileOrNewest}, and it is there: 404 else. */
    public UUID existingProfileOrNewest(int userId, @Nullable UUID profileId) {
        var found = profileOrNewest(userId, profileId);
        known(profiles.version(userId, found), "profile");
        return found;
    }

    /** Locks the decisions about several jobs in one order, so that two who want the same ones do not wait for each other. */
    public void lockDecisions(Collection<UUID> jobIds, UUID profileId) {
        jobIds.stream().distinct().sorted().forEach(jobId -> rankings.lockDecision(jobId, profileId));
    }

    /** In the caller's transaction. */
    public Requested request(int userId, UUID jobId, UUID profileId) {
        return request(userId, jobId, profileId, _ -> true);
    }

    /** As {@link #request}, but one that is completed is made again; one under way is as new as can be. */
    Requested anew(int userId, UUID jobId, UUID profileId) {
        return request(userId, jobId, profileId, one -> one.status() != RankingStatus.COMPLETED);
    }

    private Requested request(int userId, UUID jobId, UUID profileId, Predicate<ContentRanking> welcome) {
        // First of all, or the versions read could be older than a ranking made while waiting.
        rankings.lockDecision(jobId, profileId);
        var jobVersion = known(postings.version(userId, jobId), "job");
        var profileVersion = known(profiles.version(userId, profileId), "profile");
        return rankings.active(userId, jobId, profileId)
                .filter(one -> one.isOf(profileVersion, jobVersion))
                .filter(welcome)
                .flatMap(this::usable)
                .orElseGet(
                        () -> create(new NewRanking(ids.get(), userId, jobId, profileId, profileVersion, jobVersion)));
    }

    private Optional<Requested> usable(ContentRanking ranking) {
        if (ranking.status() == RankingStatus.COMPLETED) {
            return Optional.of(new Requested(ranking, null));
        }
        return queue.openFor(WorkKind.RANKING, ranking.id()).map(work -> new Requested(ranking, work));
    }

    private Requested create(NewRanking wanted) {
        rankings.insert(wanted);
        var work = new NewWork(ids.get(), WorkKind.RANKING, wanted.userId(), wanted.id());
        queue.submit(work);
        var stored = rankings.find(wanted.userId(), wanted.id())
                .orElseThrow(() -> new IllegalStateException("a ranking just inserted is there"));
        return new Requested(stored, work.id());
    }

    private static long known(OptionalLong version, String what) {
        return version.orElseThrow(() -> ApiException.notFound(what));
    }
}
