package com.jobwise.composer.choice;

import static com.jobwise.composer.choice.SoundRequest.present;

import com.jobwise.composer.text.OwnText;
import com.jobwise.profile.Certification;
import com.jobwise.profile.Education;
import com.jobwise.profile.EnhancementMetadata;
import com.jobwise.profile.Experience;
import com.jobwise.profile.Language;
import com.jobwise.profile.MasterProfile;
import com.jobwise.profile.PersonalInfo;
import com.jobwise.profile.Project;
import com.jobwise.profile.Skills;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** A profile without nulls in its lists. Achievements keep their positions: a ranking refers to them by position. */
final class SoundProfile {

    private SoundProfile() {}

    static MasterProfile of(MasterProfile profile) {
        return new MasterProfile(
                profile.id(),
                profile.userId(),
                person(profile.personalInfo()),
                profile.professionalSummary(),
                profile.enhancedProfessionalSummary(),
                EnhancementMetadata.NONE,
                skills(profile.skills()),
                Objects.requireNonNullElse(profile.customFields(), Map.of()),
                present(profile.experiences()).stream()
                        .map(SoundProfile::experience)
                        .toList(),
                present(profile.education()).stream()
                        .map(SoundProfile::education)
                        .toList(),
                present(profile.projects()).stream().map(SoundProfile::project).toList(),
                profile.version(),
                profile.createdAt(),
                profile.updatedAt());
    }

    private static PersonalInfo person(@Nullable PersonalInfo person) {
        return person == null
                ? new PersonalInfo("", null, null, null, null, null, null)
                : new PersonalInfo(
                        OwnText.line(person.fullName()),
                        person.email(),
                        person.phone(),
                        person.location(),
                        person.linkedin(),
                        person.github(),
                        person.website());
    }

    private static Skills skills(@Nullable Skills skills) {
        return skills == null
                ? Skills.NONE
                : new Skills(
                        named(skills.technical()),
                        named(skills.soft()),
                        skills.languages().stream()
                                .filter(SoundProfile::isNamed)
                                .toList(),
                        skills.certifications().stream()
                                .filter(SoundProfile::isNamed)
                                .toList());
    }

    private static boolean isNamed(Language language) {
        return !OwnText.isBlank(language.name());
    }

    private static boolean isNamed(Certification certification) {
        return !OwnText.isBlank(certification.name());
    }

    private static List<String> named(List<String> names) {
        return names.stream()
                .map(OwnText::line)
                .filter(name -> !name.isEmpty())
                .distinct()
                .toList();
    }

    private static Experience experience(Experience experience) {
        var lines = Objects.requireNonNullElse(experience.achievements(), List.<String>of()).stream()
                .map(line -> line == null ? "" : line)
                .toList();
        return new Experience(
                experience.id(),
                OwnText.line(experience.title()),
                OwnText.line(experience.company()),
                experience.location(),
                OwnText.line(experience.startDate()),
                experience.endDate(),
                experience.isCurrent(),
                experience.description(),
                lines,
                experience.enhancedDescription(),
                EnhancementMetadata.NONE);
    }

    private static Education education(Education education) {
        return new Education(
                education.id(),
                OwnText.line(education.institution()),
                OwnText.line(education.degree()),
                OwnText.line(education.fieldOfStudy()),
                OwnText.line(education.startDate()),
                OwnText.line(education.endDate()),
                education.gpa(),
                named(present(education.honors())));
    }

    private static Project project(Project project) {
        return new Project(
                project.id(),
                OwnText.line(project.name()),
                OwnText.line(project.description()),
                named(present(project.technologies())),
                project.url(),
                OwnText.line(project.startDate()),
                project.endDate(),
                project.enhancedDescription(),
                EnhancementMetadata.NONE);
    }
}
