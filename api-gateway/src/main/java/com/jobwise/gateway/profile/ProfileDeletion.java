package com.jobwise.gateway.profile;

import com.jobwise.gateway.generation.Dependents;
import com.jobwise.gateway.problem.ApiException;
import com.jobwise.gateway.profile.ProfileChanges.Target;
import com.jobwise.profile.ProfileStore;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/** Deletes a profile with everything that only exists because of it. */
@Component
class ProfileDeletion {

    private final ProfileChanges changes;
    private final ProfileStore profiles;
    private final Dependents dependents;
    private final TransactionOperations transaction;

    ProfileDeletion(
            ProfileChanges changes, ProfileStore profiles, Dependents dependents, TransactionOperations transaction) {
        this.changes = changes;
        this.profiles = profiles;
        this.dependents = dependents;
        this.transaction = transaction;
    }

    /** @throws ApiException 409 {@code has_documents} unless {@code cascade}; 404, 412 */
    void delete(Target target, boolean cascade) {
        transaction.executeWithoutResult(status -> {
            changes.lock(target);
            dependents.ofProfile(target.userId(), target.profileId(), cascade);
            profiles.delete(target.userId(), target.profileId());
        });
    }
}
