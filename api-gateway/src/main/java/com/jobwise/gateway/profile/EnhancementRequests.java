package com.jobwise.gateway.profile;

import com.jobwise.enhancement.Enhancement;
import com.jobwise.enhancement.EnhancementStore;
import com.jobwise.enhancement.EnhancementWish;
import com.jobwise.gateway.problem.ApiException;
import com.jobwise.profile.ProfileStore;
import com.jobwise.work.NewWork;
import com.jobwise.work.WorkKind;
import com.jobwise.work.WorkQueue;
import java.util.UUID;
import java.util.function.Supplier;
import org.springframework.stereotype.Component;

/** Asks for better wordings and takes the question back, in the caller's transaction. */
@Component
class EnhancementRequests {

    private final EnhancementStore runs;
    private final ProfileStore profiles;
    private final WorkQueue queue;
    private final Supplier<UUID> ids;

    EnhancementRequests(EnhancementStore runs, ProfileStore profiles, WorkQueue queue, Supplier<UUID> ids) {
        this.runs = runs;
        this.profiles = profiles;
        this.queue = queue;
        this.ids = ids;
    }

    /** @throws ApiException 404 for no profile of theirs, 409 while one looks at this profile already: it may have another wish */
    Enhancement start(int userId, UUID profileId, EnhancementWish wish) {
        if (!profiles.lockForUse(userId, profileId)) {
            throw ProfileChanges.missing();
        }
        var id = ids.get();
        if (!runs.insert(userId, id, profileId, wish)) {
            throw ApiException.conflict(
                    "enhancement_running",
                    "This profile is being looked at already. Wait for that run or cancel it; it is the first of the list of runs.");
        }
        queue.submit(new NewWork(ids.get(), WorkKind.STYLE, userId, id));
        return existing(userId, profileId, id);
    }

    /** Cancelling what is cancelled already is fine. */
    Enhancement cancel(int userId, UUID profileId, UUID id) {
        existing(userId, profileId, id);
        queue.cancel(WorkKind.STYLE, userId, id);
        runs.cancel(userId, id);
        var now = existing(userId, profileId, id);
        return switch (now.status()) {
            case CANCELLED -> now;
            case COMPLETED, FAILED ->
                throw ApiException.conflict(
                        "already_ended", "This run has ended already; accept or reject what it suggests.");
            case PENDING, RUNNING -> throw new IllegalStateException("a cancelled run goes on");
        };
    }

    Enhancement existing(int userId, UUID profileId, UUID id) {
        return runs.find(userId, id)
                .filter(run -> run.profileId().equals(profileId))
                .orElseThrow(() -> ApiException.notFound("enhancement"));
    }
}
