package com.jobwise.gateway.profile;

import com.jobwise.profile.Education;
import com.jobwise.profile.EnhancementMetadata;
import com.jobwise.profile.Experience;
import com.jobwise.profile.MasterProfile;
import com.jobwise.profile.PersonalInfo;
import com.jobwise.profile.Project;
import com.jobwise.profile.Skills;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** A profile under change, one part after the other. Used by one thread and thrown away. */
final class ProfileEdit {

    private final MasterProfile before;

    PersonalInfo personalInfo;
    Skills skills;
    Map<String, Object> customFields;
    final List<Experience> experiences;
    final List<Education> education;
    final List<Project> projects;

    private @Nullable String summary;
    private @Nullable String suggestedSummary;
    private EnhancementMetadata suggestionMetadata;

    ProfileEdit(MasterProfile profile) {
        this.before = profile;
        this.personalInfo = profile.personalInfo();
        this.summary = profile.professionalSummary();
        this.suggestedSummary = profile.enhancedProfessionalSummary();
        this.suggestionMetadata = profile.enhancementMetadata();
        this.skills = profile.skills();
        this.customFields = new LinkedHashMap<>(profile.customFields());
        this.experiences = new ArrayList<>(profile.experiences());
        this.education = new ArrayList<>(profile.education());
        this.projects = new ArrayList<>(profile.projects());
    }

    MasterProfile before() {
        return before;
    }

    /** Another text; what was suggested for the old one goes with it. */
    void summary(@Nullable String text) {
        if (!Objects.equals(text, summary)) {
            summary = text;
            forgetSuggestedSummary();
        }
    }

    void forgetSuggestedSummary() {
        suggestedSummary = null;
        suggestionMetadata = EnhancementMetadata.NONE;
    }

    MasterProfile toProfile() {
        return new MasterProfile(
                before.id(),
                before.userId(),
                personalInfo,
                summary,
                suggestedSummary,
                suggestionMetadata,
                skills,
                customFields,
                List.copyOf(experiences),
                List.copyOf(education),
                List.copyOf(projects),
                before.version(),
                before.createdAt(),
                before.updatedAt());
    }
}
