package com.jobwise.composer.cast;

import com.jobwise.profile.Certification;
import com.jobwise.profile.Education;
import com.jobwise.profile.EnhancementMetadata;
import com.jobwise.profile.Experience;
import com.jobwise.profile.Language;
import com.jobwise.profile.MasterProfile;
import com.jobwise.profile.PersonalInfo;
import com.jobwise.profile.Project;
import com.jobwise.profile.Skills;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A profile with defaults; only what a test is about has to be said. Ids follow from names. */
public final class ProfileBuilder {

    private static final Instant CHANGED = Instant.parse("2026-01-15T09:00:00Z");

    private final String name;
    private final List<Experience> experiences = new ArrayList<>();
    private final List<Education> education = new ArrayList<>();
    private final List<Project> projects = new ArrayList<>();
    private final List<Language> languages = new ArrayList<>();
    private final List<Certification> certificates = new ArrayList<>();
    private List<String> technical = List.of();
    private List<String> soft = List.of();
    private @Nullable String summary;
    private @Nullable String enhancedSummary;

    private ProfileBuilder(String name) {
        this.name = name;
    }

    public static ProfileBuilder named(String name) {
        return new ProfileBuilder(name);
    }

    public static UUID id(String of) {
        return UUID.nameUUIDFromBytes(of.getBytes(StandardCharsets.UTF_8));
    }

    public ProfileBuilder summary(String text) {
        summary = text;
        return this;
    }

    public ProfileBuilder enhancedSummary(String text) {
        enhancedSummary = text;
        return this;
    }

    public ProfileBuilder technical(String... names) {
        technical = List.of(names);
        return this;
    }

    public ProfileBuilder soft(String... names) {
        soft = List.of(names);
        return this;
    }

    public ProfileBuilder language(String language, @Nullable String level) {
        languages.add(new Language(language, level));
        return this;
    }

    public ProfileBuilder certificate(String certificate, @Nullable String expiry) {
        certificates.add(new Certification(certificate, "Fjordlys Board", "2020-05", expiry, null));
        return this;
    }

    public ProfileBuilder job(String title, String company, String start, @Nullable String end, String... lines) {
        return job(title, company, start, end, null, lines);
    }

    public ProfileBuilder job(
            String title,
            String company,
            String start,
            @Nullable String end,
            @Nullable String described,
            String[] lines) {
        return with(new Experience(
                id(title + company),
                title,
                company,
                null,
                start,
                end,
                end == null,
                described,
                List.of(lines),
                null,
                EnhancementMetadata.NONE));
    }

    public ProfileBuilder with(Experience experience) {
        experiences.add(experience);
        return this;
    }

    public ProfileBuilder degree(String degree, String field, String school) {
        education.add(new Education(id(degree + school), school, degree, field, "2010-09", "2014-06", null, List.of()));
        return this;
    }

    public ProfileBuilder project(String project, String described, String... technologies) {
        projects.add(new Project(
                id(project),
                project,
                described,
                List.of(technologies),
                null,
                "2020-01",
                "2020-06",
                null,
                EnhancementMetadata.NONE));
        return this;
    }

    public MasterProfile build() {
        return new MasterProfile(
                id(name),
                7,
                new PersonalInfo(name, "mira@solvang.example", "+47 5550 0101", "Bergen", null, null, null),
                summary,
                enhancedSummary,
                EnhancementMetadata.NONE,
                new Skills(technical, soft, languages, certificates),
                Map.of(),
                List.copyOf(experiences),
                List.copyOf(education),
                List.copyOf(projects),
                1,
                CHANGED,
                CHANGED);
    }
}
