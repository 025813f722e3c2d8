package com.jobwise.truth.lies;

import com.jobwise.profile.Certification;
import com.jobwise.profile.Education;
import com.jobwise.profile.EnhancementMetadata;
import com.jobwise.profile.Experience;
import com.jobwise.profile.Language;
import com.jobwise.profile.MasterProfile;
import com.jobwise.profile.PersonalInfo;
import com.jobwise.profile.Project;
import com.jobwise.profile.Skills;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import java.util.stream.IntStream;

/** People of the suite as profiles. All were last changed on one day, so that tenures do not grow with the calendar. */
final class Profiles {

    private static final Instant CHANGED = Instant.parse("2025-09-01T08:00:00Z");

    private Profiles() {}

    static MasterProfile of(Person person) {
        return new MasterProfile(
                person.id("s"),
                1,
                info(person),
                person.summary(),
                null,
                EnhancementMetadata.NONE,
                skills(person),
                Map.of(),
                numbered(person.experiences(), (number, job) -> experience(person, "x" + number, job)),
                numbered(person.education(), (number, school) -> education(person, "e" + number, school)),
                numbered(person.projects(), (number, work) -> project(person, "p" + number, work)),
                1,
                CHANGED,
                CHANGED);
    }

    private static PersonalInfo info(Person person) {
        return new PersonalInfo(
                person.name(),
                person.email(),
                person.phone(),
                person.location(),
                person.linkedin(),
                person.github(),
                person.website());
    }

    private static Skills skills(Person person) {
        return new Skills(
                person.technical(),
                person.soft(),
                person.languages().stream().map(Profiles::language).toList(),
                person.certificates().stream().map(Profiles::certificate).toList());
    }

    private static Language language(String text) {
        var parts = text.split(": ", 2);
        return new Language(parts[0], parts.length == 1 ? null : parts[1]);
    }

    private static Certification certificate(String text) {
        var parts = text.split("; ", 3);
        return new Certification(parts[0], parts[1], parts[2], null, null);
    }

    private static Experience experience(Person person, String part, Person.Job job) {
        return new Experience(
                person.id(part),
                job.title(),
                job.company(),
                job.location(),
                job.start(),
                job.end(),
                job.end() == null,
                job.description(),
                job.lines(),
                null,
                EnhancementMetadata.NONE);
    }

    private static Education education(Person person, String part, Person.School school) {
        return new Education(
                person.id(part),
                school.institution(),
                school.degree(),
                school.field(),
                school.start(),
                school.end(),
                null,
                List.of());
    }

    private static Project project(Person person, String part, Person.Work work) {
        return new Project(
                person.id(part),
                work.name(),
                work.description(),
                work.technologies(),
                null,
                work.start(),
                work.end(),
                null,
                EnhancementMetadata.NONE);
    }

    private static <T, R> List<R> numbered(List<T> all, BiFunction<Integer, T, R> made) {
        return IntStream.range(0, all.size())
                .mapToObj(index -> made.apply(index + 1, all.get(index)))
                .toList();
    }
}
