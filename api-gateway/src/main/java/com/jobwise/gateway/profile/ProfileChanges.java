package com.jobwise.gateway.profile;

import com.jobwise.gateway.problem.ApiException;
import com.jobwise.gateway.web.ETags;
import com.jobwise.profile.MasterProfile;
import com.jobwise.profile.ProfileStore;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/**
 * The one way a stored profile is changed. Its row is locked before it is read, so that changes of different parts at the same time
 * follow one another and none is lost; whoever must not overwrite what they have not seen says so with {@code If-Match}.
 */
@Component
class ProfileChanges {

    private final ProfileStore profiles;
    private final TransactionOperations transaction;

    ProfileChanges(ProfileStore profiles, TransactionOperations transaction) {
        this.profiles = profiles;
        this.transaction = transaction;
    }

    /**
     * Which profile, as a request names it.
     *
     * @param ifMatch the state its sender saw, null for whatever it is in
     */
    record Target(int userId, UUID profileId, @Nullable String ifMatch) {}

    /**
     * A change that changes nothing leaves the version as it is, and with it the rankings.
     *
     * @return the profile as it is afterwards
     * @throws ApiException 404, 412, or what the change throws; then nothing is stored
     */
    MasterProfile change(Target target, Consumer<ProfileEdit> change) {
        var changed = transaction.execute(status -> {
            var edit = new ProfileEdit(lock(target));
            change.accept(edit);
            var after = edit.toProfile();
            return after.equals(edit.before()) ? after : profiles.update(after);
        });
        return Objects.requireNonNull(changed);
    }

    /** In the caller's transaction. */
    MasterProfile lock(Target target) {
        var profile = profiles.lock(target.userId(), target.profileId()).orElseThrow(ProfileChanges::missing);
        ETags.requireMatch(ProfileTag.version(target.ifMatch()), profile.version());
        return profile;
    }

    MasterProfile find(int userId, UUID profileId) {
        return profiles.find(userId, profileId).orElseThrow(ProfileChanges::missing);
    }

    static ApiException missing() {
        return ApiException.notFound("profile");
    }
}
