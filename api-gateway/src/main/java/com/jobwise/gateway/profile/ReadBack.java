package com.jobwise.gateway.profile;

import com.jobwise.profile.Education;
import com.jobwise.profile.Experience;
import com.jobwise.profile.PersonalInfo;
import com.jobwise.profile.ProfileOrigin;
import com.jobwise.profile.Project;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * What the document of an import says, as a profile.
 *
 * @param places of entries in the document, by their ids
 */
record ReadBack(
        PersonalInfo personalInfo,
        @Nullable String summary,
        Map<String, Object> customFields,
        Map<UUID, Experience> experiences,
        Map<UUID, Education> education,
        Map<UUID, Project> projects,
        Map<UUID, String> places) {

    /** Of no document at all. */
    static final ReadBack NOTHING = new ReadBack(
            new PersonalInfo("", null, null, null, null, null, null),
            null,
            Map.of(),
            Map.of(),
            Map.of(),
            Map.of(),
            Map.of());

    static ReadBack of(ProfileOrigin origin) {
        var read = ResumeReader.read(origin.document());
        var request = read.request();
        var ids = origin.places().entrySet().stream()
                .collect(Collectors.toMap(Map.Entry::getValue, Map.Entry::getKey, (one, other) -> one));
        return new ReadBack(
                request.personalInfo().toPersonalInfo(),
                request.professionalSummary(),
                request.customFields(),
                byId(request.experiences(), read.places().experiences(), ids),
                byId(request.education(), read.places().education(), ids),
                byId(request.projects(), read.places().projects(), ids),
                origin.places());
    }

    private static <E> Map<UUID, E> byId(
            List<? extends EntryRequest<E>> requests, List<String> places, Map<String, UUID> ids) {
        Map<UUID, E> entries = new HashMap<>();
        for (var index = 0; index < requests.size(); index++) {
            var id = ids.get(places.get(index));
            if (id != null) {
                entries.put(id, requests.get(index).toEntry(id));
            }
        }
        return entries;
    }
}
