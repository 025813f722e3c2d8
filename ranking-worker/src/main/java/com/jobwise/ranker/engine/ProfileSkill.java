package com.jobwise.ranker.engine;

import com.jobwise.profile.MasterProfile;
import com.jobwise.profile.SkillId;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** A skill the person lists. Technical ones come first, each category in the person's order, no id twice. */
record ProfileSkill(UUID id, String name) {

    static List<ProfileSkill> of(MasterProfile profile) {
        Map<UUID, ProfileSkill> skills = new LinkedHashMap<>();
        add(skills, profile.id(), "technical", profile.skills().technical());
        add(skills, profile.id(), "soft", profile.skills().soft());
        return List.copyOf(skills.values());
    }

    private static void add(Map<UUID, ProfileSkill> skills, UUID profileId, String category, List<String> names) {
        for (var name : names) {
            var id = SkillId.of(profileId, category, name);
            skills.putIfAbsent(id, new ProfileSkill(id, name));
        }
    }
}
