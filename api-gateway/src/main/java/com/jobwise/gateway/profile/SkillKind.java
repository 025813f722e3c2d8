package com.jobwise.gateway.profile;

import com.jobwise.profile.Skills;
import java.util.List;

/** The two lists of plain skills. In paths in lower case. */
enum SkillKind {
    TECHNICAL,
    SOFT;

    static final int MOST = 200;

    List<String> of(Skills skills) {
        return switch (this) {
            case TECHNICAL -> skills.technical();
            case SOFT -> skills.soft();
        };
    }

    Skills with(Skills skills, List<String> names) {
        return switch (this) {
            case TECHNICAL -> new Skills(names, skills.soft(), skills.languages(), skills.certifications());
            case SOFT -> new Skills(skills.technical(), names, skills.languages(), skills.certifications());
        };
    }
}
