package com.jobwise.gateway.profile;

import com.jobwise.profile.MasterProfile;
import com.jobwise.profile.PersonalInfo;
import java.util.Collection;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * How much of a profile is there, in per cent of what a good document needs. The weights in {@code overall}: personal data 20, summary
 * 15, experiences 25, education 15, skills 15, projects 10.
 *
 * @param personalInfo full name, e-mail, phone, location, and any address on the web: 20 each
 * @param professionalSummary 100 for more than 50 characters, 50 for less
 * @param experiences 20 for each of the first five
 * @param education 50 for each of the first two
 * @param skills technical ones 40, soft ones 30, languages 20, certifications 10
 * @param projects 25 for each of the first four
 */
record Completeness(
        int overall,
        int personalInfo,
        int professionalSummary,
        int experiences,
        int education,
        int skills,
        int projects) {

    private static final int FULL = 100;
    static final int GOOD_SUMMARY = 50;

    static Completeness of(MasterProfile profile) {
        var person = person(profile.personalInfo());
        var summary = summary(profile.professionalSummary());
        var experiences = each(profile.experiences(), 20);
        var education = each(profile.education(), 50);
        var of = profile.skills();
        var skills =
                any(of.technical(), 40) + any(of.soft(), 30) + any(of.languages(), 20) + any(of.certifications(), 10);
        var projects = each(profile.projects(), 25);
        var weighted = 20 * person + 15 * summary + 25 * experiences + 15 * education + 15 * skills + 10 * projects;
        return new Completeness(
                Math.round(weighted / (float) FULL), person, summary, experiences, education, skills, projects);
    }

    private static int person(PersonalInfo person) {
        var web = Stream.of(person.linkedin(), person.github(), person.website())
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
        var there = Stream.of(person.fullName(), person.email(), person.phone(), person.location(), web)
                .filter(value -> value != null && !value.isBlank())
                .count();
        return (int) there * 20;
    }

    private static int summary(@Nullable String summary) {
        return summary == null ? 0 : summary.length() > GOOD_SUMMARY ? FULL : FULL / 2;
    }

    private static int each(Collection<?> entries, int points) {
        return Math.min(FULL, entries.size() * points);
    }

    private static int any(Collection<?> entries, int points) {
        return entries.isEmpty() ? 0 : points;
    }
}
