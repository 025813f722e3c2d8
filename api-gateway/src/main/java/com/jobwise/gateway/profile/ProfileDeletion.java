package com.jobwise.gateway.profile;

import com.jobwise.gateway.problem.ApiException;
import com.jobwise.gateway.profile.ProfileChanges.Target;
import com.jobwise.generation.GenerationStore;
import com.jobwise.profile.ProfileStore;
import com.jobwise.ranking.RankingStore;
import com.jobwise.work.WorkKind;
import com.jobwise.work.WorkQueue;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/** Deletes a profile with everything that only exists because of it. */
@Component
class ProfileDeletion {

    private final ProfileChanges changes;
    private final ProfileStore profiles;
    private final GenerationStore generations;
    private final RankingStore rankings;
    private final WorkQueue queue;
    private final TransactionOperations transaction;

    ProfileDeletion(
            ProfileChanges changes,
            ProfileStore profiles,
            GenerationStore generations,
            RankingStore rankings,
            WorkQueue queue,
            TransactionOperations transaction) {
        this.changes = changes;
        this.profiles = profiles;
        this.generations = generations;
        this.rankings = rankings;
        this.queue = queue;
        this.transaction = transaction;
    }

    /** @throws ApiException 409 {@code has_documents} unless {@code cascade}; 404, 412 */
    void delete(Target target, boolean cascade) {
        transaction.executeWithoutResult(status -> {
            // The lock keeps new documents out: their reference to the profile waits for it.
            changes.lock(target);
            var documents = generations.idsOfProfile(target.userId(), target.profileId());
            if (!documents.isEmpty() && !cascade) {
                throw hasDocuments(documents.size());
            }
            delete(target.userId(), target.profileId(), documents);
        });
    }

    /** Work first, in the order in which a worker that ends a run takes its locks. */
    private void delete(int userId, UUID profileId, List<UUID> documents) {
        queue.withdraw(userId, WorkKind.GENERATION, documents);
        queue.withdraw(userId, WorkKind.RANKING, rankings.idsOfProfile(userId, profileId));
        generations.deleteOfProfile(userId, profileId);
        profiles.delete(userId, profileId);
    }

    private static ApiException hasDocuments(int count) {
        return ApiException.conflict(
                "has_documents",
                "%d %s made from this profile. Delete with cascade=true to delete them too."
                        .formatted(count, count == 1 ? "document was" : "documents were"));
    }
}
