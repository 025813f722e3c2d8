package com.jobwise.cast;

import com.jobwise.profile.Certification;
import com.jobwise.profile.Education;
import com.jobwise.profile.EnhancementMetadata;
import com.jobwise.profile.Experience;
import com.jobwise.profile.Language;
import com.jobwise.profile.NewProfile;
import com.jobwise.profile.PersonalInfo;
import com.jobwise.profile.Project;
import com.jobwise.profile.Skills;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Ilka Vandersee, interface engineer, in short; say only what a test is about. */
public final class ProfileBuilder {

    private final UUID id = UUID.randomUUID();
    private String name = "Ilka Vandersee";
    private @Nullable String summary =
            "Integration engineer who would rather read one HL7 log than ten meeting minutes.";
    private Skills skills = new Skills(
            List.of("Java", "PostgreSQL", "HL7 v2"),
            List.of("Patience with vendors"),
            List.of(new Language("German", "native"), new Language("Sorbian", null)),
            List.of(new Certification("Interface Analyst", "Tegel Institute", "2019-03", null, "TI-204")));
    private Map<String, Object> customFields = Map.of();
    private final List<Experience> experiences = new ArrayList<>();
    private final List<Education> education = new ArrayList<>();
    private final List<Project> projects = new ArrayList<>();

    private ProfileBuilder() {}

    public static ProfileBuilder aProfile() {
        return new ProfileBuilder();
    }

    public ProfileBuilder of(String fullName) {
        name = fullName;
        return this;
    }

    public ProfileBuilder saying(@Nullable String professionalSummary) {
        summary = professionalSummary;
        return this;
    }

    public ProfileBuilder skilled(Skills all) {
        skills = all;
        return this;
    }

    public ProfileBuilder customFields(Map<String, Object> fields) {
        customFields = fields;
        return this;
    }

    /** A position with two achievements; {@code end} null: still held. */
    public ProfileBuilder worked(String title, String company, String start, @Nullable String end) {
        return with(new Experience(
                UUID.randomUUID(),
                title,
                company,
                "Berlin",
                start,
                end,
                end == null,
                "Interfaces between laboratory and ward.",
                List.of("Cut lost messages from 40 to 2 a week", "Wrote the runbook"),
                null,
                EnhancementMetadata.NONE));
    }

    public ProfileBuilder with(Experience experience) {
        experiences.add(experience);
        return this;
    }

    public ProfileBuilder studied(String degree, String field, String start, String end) {
        education.add(new Education(
                UUID.randomUUID(), "Hochschule Tegelsee", degree, field, start, end, 3.6, List.of("Dean's list")));
        return this;
    }

    public ProfileBuilder built(String project, String start, @Nullable String end) {
        projects.add(new Project(
                UUID.randomUUID(),
                project,
                "Shows which messages a hospital loses.",
                List.of("Java", "Grafana"),
                "https://vandersee.example/projects",
                start,
                end,
                null,
                EnhancementMetadata.NONE));
        return this;
    }

    public NewProfile build() {
        return new NewProfile(
                id,
                new PersonalInfo(name, "ilka@vandersee.example", "+49 30 5550 0101", "Berlin", null, null, null),
                summary,
                skills,
                customFields,
                List.copyOf(experiences),
                List.copyOf(education),
                List.copyOf(projects));
    }
}
