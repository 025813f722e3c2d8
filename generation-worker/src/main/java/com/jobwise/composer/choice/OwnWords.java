package com.jobwise.composer.choice;

import com.jobwise.composer.text.OwnText;
import com.jobwise.profile.Experience;
import com.jobwise.profile.MasterProfile;
import com.jobwise.profile.Project;
import org.jspecify.annotations.Nullable;

/** Which of two texts of the person counts: the enhanced one they accepted, else the one they wrote. */
public final class OwnWords {

    private OwnWords() {}

    public static String summary(MasterProfile profile) {
        return preferred(profile.enhancedProfessionalSummary(), profile.professionalSummary());
    }

    public static String description(Experience experience) {
        return preferred(experience.enhancedDescription(), experience.description());
    }

    public static String description(Project project) {
        return preferred(project.enhancedDescription(), project.description());
    }

    private static String preferred(@Nullable String enhanced, @Nullable String written) {
        if (enhanced != null && !OwnText.isBlank(enhanced)) {
            return enhanced;
        }
        return written == null ? "" : written;
    }
}
