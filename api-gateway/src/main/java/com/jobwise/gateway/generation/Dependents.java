package com.jobwise.gateway.generation;

import com.jobwise.gateway.problem.ApiException;
import com.jobwise.generation.GenerationStore;
import com.jobwise.ranking.RankingStore;
import com.jobwise.work.WorkKind;
import com.jobwise.work.WorkQueue;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What was made from a profile or for a posting, and has to give way when that is deleted. */
@Component
public class Dependents {

    private final GenerationStore generations;
    private final RankingStore rankings;
    private final WorkQueue queue;

    Dependents(GenerationStore generations, RankingStore rankings, WorkQueue queue) {
        this.generations = generations;
        this.rankings = rankings;
        this.queue = queue;
    }

    /**
     * Deletes a profile's documents and takes its work out of the queue, in the caller's transaction. The caller has locked the profile:
     * new documents refer to it and wait.
     *
     * @throws ApiException 409 {@code has_documents} with their number, unless {@code cascade}
     */
    public void ofProfile(int userId, UUID profileId, boolean cascade) {
        giveWay(userId, profileId, null, cascade, "made from this profile");
    }

    /** As {@link #ofProfile}, for a posting. */
    public void ofPosting(int userId, UUID jobId, boolean cascade) {
        giveWay(userId, null, jobId, cascade, "made for this posting");
    }

    /** Work before its rows, and the rankings' before what waits for it: the order in which a worker that ends a run takes its locks. */
    private void giveWay(int userId, @Nullable UUID profileId, @Nullable UUID jobId, boolean cascade, String made) {
        var documents = generations.idsFrom(userId, profileId, jobId);
        if (!documents.isEmpty() && !cascade) {
            throw ApiException.conflict(
                    "has_documents",
                    "%s %s. Delete with cascade=true to delete %s too."
                            .formatted(
                                    documents.size() == 1 ? "1 document was" : documents.size() + " documents were",
                                    made,
                                    documents.size() == 1 ? "it" : "them"));
        }
        var ranked = rankings.idsFrom(userId, profileId, jobId);
        queue.hold(userId, WorkKind.RANKING, ranked);
        queue.withdraw(userId, WorkKind.GENERATION, documents);
        queue.withdraw(userId, WorkKind.RANKING, ranked);
        generations.deleteFrom(userId, profileId, jobId);
    }
}
