package com.jobwise.standalone.tailor;

import com.jobwise.profile.Experience;
import com.jobwise.profile.Project;
import com.jobwise.profile.Skills;
import java.util.List;
import java.util.UUID;

/** Answer to {@code POST /profiles/import}, as far as it is shown. */
public record ImportedResume(Profile profile, List<Warning> warnings) {

    /** What rankings speak of by id. */
    public record Profile(UUID id, Skills skills, List<Experience> experiences, List<Project> projects) {}

    /** Something of the file that was not taken over as it stands. */
    public record Warning(String field, String message) {}
}
