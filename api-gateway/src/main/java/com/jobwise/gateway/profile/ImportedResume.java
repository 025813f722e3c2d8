package com.jobwise.gateway.profile;

import com.jobwise.profile.Education;
import com.jobwise.profile.Experience;
import com.jobwise.profile.MasterProfile;
import com.jobwise.profile.ProfileOrigin;
import com.jobwise.profile.Project;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import tools.jackson.databind.node.ObjectNode;

/**
 * A resume as a request for a profile, not yet checked against its limits.
 *
 * @param places where the request's entries stood, in their order
 */
record ImportedResume(ProfileRequest request, List<ImportWarning> warnings, Places places) {

    record Places(List<String> experiences, List<String> education, List<String> projects) {}

    /** What to remember of the document, once the profile has its ids. */
    ProfileOrigin origin(ObjectNode document, MasterProfile profile) {
        Map<UUID, String> byId = new LinkedHashMap<>();
        put(byId, profile.experiences().stream().map(Experience::id).toList(), places.experiences());
        put(byId, profile.education().stream().map(Education::id).toList(), places.education());
        put(byId, profile.projects().stream().map(Project::id).toList(), places.projects());
        return new ProfileOrigin(document, byId);
    }

    private static void put(Map<UUID, String> byId, List<UUID> ids, List<String> places) {
        for (var index = 0; index < ids.size(); index++) {
            byId.put(ids.get(index), places.get(index));
        }
    }
}
