package com.jobwise.gateway.profile;

import com.jobwise.profile.Experience;
import com.jobwise.profile.MasterProfile;
import com.jobwise.profile.PartId;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;

/**
 * What there is in a profile and what is missing.
 *
 * @param recommendations sentences, the weightiest first; none for a complete profile
 */
record ProfileAnalytics(Completeness completeness, Statistics statistics, List<String> recommendations) {

    private static final int ENOUGH_TECHNICAL = 5;
    private static final int ENOUGH_SOFT = 3;

    /**
     * @param totalYearsExperience to one decimal; months with several jobs are counted once
     * @param technologies technical skills, then what projects name besides
     */
    record Statistics(
            int totalExperiences,
            int totalEducation,
            int totalProjects,
            int totalTechnicalSkills,
            int totalSoftSkills,
            int totalLanguages,
            int totalCertifications,
            int totalAchievements,
            double totalYearsExperience,
            List<String> technologies) {}

    static ProfileAnalytics of(MasterProfile profile, YearMonth today) {
        return new ProfileAnalytics(Completeness.of(profile), statistics(profile, today), recommendations(profile));
    }

    private static Statistics statistics(MasterProfile profile, YearMonth today) {
        var skills = profile.skills();
        var months = CareerSpan.months(profile.experiences(), today);
        return new Statistics(
                profile.experiences().size(),
                profile.education().size(),
                profile.projects().size(),
                skills.technical().size(),
                skills.soft().size(),
                skills.languages().size(),
                skills.certifications().size(),
                profile.experiences().stream()
                        .map(Experience::achievements)
                        .mapToInt(List::size)
                        .sum(),
                Math.round(months / 1.2) / 10.0,
                technologies(profile));
    }

    private static List<String> technologies(MasterProfile profile) {
        Map<String, String> named = new LinkedHashMap<>();
        Stream.concat(
                        profile.skills().technical().stream(),
                        profile.projects().stream().flatMap(one -> one.technologies().stream()))
                .forEach(name -> named.putIfAbsent(PartId.normalised(name), name));
        return List.copyOf(named.values());
    }

    private static List<String> recommendations(MasterProfile profile) {
        List<String> missing = new ArrayList<>();
        experience(profile, missing);
        person(profile, missing);
        var summary = profile.professionalSummary();
        when(summary == null, "Write a professional summary of two or three sentences.", missing);
        when(
                summary != null && summary.length() <= Completeness.GOOD_SUMMARY,
                "Make the professional summary longer than 50 characters.",
                missing);
        when(profile.education().isEmpty(), "Add your education.", missing);
        skills(profile, missing);
        when(profile.projects().isEmpty(), "Add a project that shows what you can do.", missing);
        return missing;
    }

    private static void experience(MasterProfile profile, List<String> missing) {
        when(profile.experiences().isEmpty(), "Add your work experience.", missing);
        profile.experiences().stream()
                .filter(one -> one.achievements().isEmpty())
                .forEach(one -> missing.add("Add achievements to \"%s\" at %s.".formatted(one.title(), one.company())));
    }

    private static void person(MasterProfile profile, List<String> missing) {
        var person = profile.personalInfo();
        when(person.email() == null, "Add an e-mail address.", missing);
        when(person.phone() == null, "Add a phone number.", missing);
        when(person.location() == null, "Add where you live.", missing);
        when(
                Stream.of(person.linkedin(), person.github(), person.website()).allMatch(Objects::isNull),
                "Add an address on the web, such as LinkedIn or your own page.",
                missing);
    }

    private static void skills(MasterProfile profile, List<String> missing) {
        var skills = profile.skills();
        when(skills.technical().size() < ENOUGH_TECHNICAL, "List at least five technical skills.", missing);
        when(skills.soft().size() < ENOUGH_SOFT, "List at least three soft skills.", missing);
        when(skills.languages().isEmpty(), "Add the languages you speak.", missing);
        when(skills.certifications().isEmpty(), "Add certifications, if you have any.", missing);
    }

    private static void when(boolean so, String sentence, List<String> missing) {
        if (so) {
            missing.add(sentence);
        }
    }
}
