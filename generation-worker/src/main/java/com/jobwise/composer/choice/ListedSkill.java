package com.jobwise.composer.choice;

import com.jobwise.profile.MasterProfile;
import com.jobwise.profile.SkillId;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

/** A technical or soft skill as the person lists it. */
public record ListedSkill(UUID id, String name, boolean technical) {

    /** In the person's order, technical ones first. */
    public static List<ListedSkill> of(MasterProfile profile) {
        var skills = profile.skills();
        return Stream.concat(
                        skills.technical().stream().map(name -> of(profile, "technical", name)),
                        skills.soft().stream().map(name -> of(profile, "soft", name)))
                .toList();
    }

    private static ListedSkill of(MasterProfile profile, String category, String name) {
        return new ListedSkill(SkillId.of(profile.id(), category, name), name, category.equals("technical"));
    }
}
