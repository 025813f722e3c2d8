package com.jobwise.gateway.profile;

import com.jobwise.profile.MasterProfile;
import com.jobwise.profile.NewProfile;
import com.jobwise.profile.ProfileStore;
import com.jobwise.profile.Skills;
import java.util.List;
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

    /** @throws com.jobwise.gateway.problem.ApiException 422 for entries that bring an id: a new profile knows none */
    MasterProfile create(int userId, ProfileRequest request) {
        return profiles.insert(
                userId,
                new NewProfile(
                        ids.get(),
                        request.personalInfo().toPersonalInfo(),
                        Texts.orNull(request.professionalSummary()),
                        skills(request),
                        request.customFields(),
                        Section.EXPERIENCES.whole(List.of(), request.experiences(), ids),
                        Section.EDUCATION.whole(List.of(), request.education(), ids),
                        Section.PROJECTS.whole(List.of(), request.projects(), ids)));
    }

    /** The profile becomes what the request says, no more and no less. */
    void replace(ProfileEdit edit, ProfileRequest request) {
        var before = edit.before();
        var experiences = Section.EXPERIENCES.whole(before.experiences(), request.experiences(), ids);
        var education = Section.EDUCATION.whole(before.education(), request.education(), ids);
        var projects = Section.PROJECTS.whole(before.projects(), request.projects(), ids);
        edit.personalInfo = request.personalInfo().toPersonalInfo();
        edit.summary(Texts.orNull(request.professionalSummary()));
        edit.skills = skills(request);
        edit.customFields = request.customFields();
        set(edit.experiences, experiences);
        set(edit.education, education);
        set(edit.projects, projects);
    }

    private static <E> void set(List<E> list, List<E> entries) {
        list.clear();
        list.addAll(entries);
    }

    private static Skills skills(ProfileRequest request) {
        var skills = request.skills();
        return skills == null ? Skills.NONE : skills.toSkills();
    }
}
