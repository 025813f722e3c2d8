package com.jobwise.gateway.profile;

import com.jobwise.profile.MasterProfile;
import com.jobwise.profile.NewProfile;
import com.jobwise.profile.ProfileStore;
import com.jobwise.profile.Skills;
import java.util.UUID;
import java.util.function.Supplier;
import org.springframework.stereotype.Component;

/** Gives a valid request its ids and stores it, in the caller's transaction. */
@Component
class ProfileWriter {

    private final ProfileStore profiles;
    private final Supplier<UUID> ids;

    ProfileWriter(ProfileStore profiles, Supplier<UUID> ids) {
        this.profiles = profiles;
        this.ids = ids;
    }

    MasterProfile create(int userId, ProfileRequest request) {
        var skills = request.skills();
        return profiles.insert(
                userId,
                new NewProfile(
                        ids.get(),
                        request.personalInfo().toPersonalInfo(),
                        request.professionalSummary(),
                        skills == null ? Skills.NONE : skills.toSkills(),
                        request.customFields(),
                        request.experiences().stream()
                                .map(one -> one.toExperience(ids.get()))
                                .toList(),
                        request.education().stream()
                                .map(one -> one.toEducation(ids.get()))
                                .toList(),
                        request.projects().stream()
                                .map(one -> one.toProject(ids.get()))
                                .toList()));
    }
}
