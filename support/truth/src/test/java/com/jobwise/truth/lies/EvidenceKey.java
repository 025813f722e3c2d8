package com.jobwise.truth.lies;

import com.jobwise.profile.PartId;
import com.jobwise.profile.SkillId;
import com.jobwise.truth.Evidence;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.UUID;

/** Turns a key such as {@code x1.2,3} into evidence; an item or line that is not there is an error. */
final class EvidenceKey {

    private EvidenceKey() {}

    static Evidence resolve(Person person, String key) {
        var dot = key.indexOf('.');
        var part = dot < 0 ? key : key.substring(0, dot);
        var lines = dot < 0 ? List.<String>of() : lines(person, part, key.substring(dot + 1));
        return new Evidence(item(person, part), lines);
    }

    private static UUID item(Person person, String part) {
        return switch (part.charAt(0)) {
            case 's' -> person.id("s");
            case 'x' -> numbered(person, part, person.experiences().size());
            case 'p' -> numbered(person, part, person.projects().size());
            case 'e' -> numbered(person, part, person.education().size());
            case 'c' -> part(person, "certification", names(person.certificates(), ";"), part);
            case 'g' -> part(person, "language", names(person.languages(), ":"), part);
            case 'k' -> SkillId.of(person.id("s"), "technical", at(person.technical(), part));
            case 'o' -> SkillId.of(person.id("s"), "soft", at(person.soft(), part));
            default -> throw new IllegalArgumentException("no such evidence: " + part);
        };
    }

    private static UUID numbered(Person person, String part, int size) {
        Objects.checkIndex(number(part), size);
        return person.id(part);
    }

    private static UUID part(Person person, String category, List<String> names, String part) {
        return at(PartId.of(person.id("s"), category, names), part);
    }

    private static List<String> names(List<String> texts, String mark) {
        return texts.stream().map(text -> Person.before(text, mark)).toList();
    }

    private static List<String> lines(Person person, String part, String numbers) {
        var job = at(person.experiences(), part);
        return Arrays.stream(numbers.split(","))
                .map(Integer::valueOf)
                .map(number -> number == 0
                        ? Objects.requireNonNull(job.description())
                        : job.lines().get(number - 1))
                .toList();
    }

    private static <T> T at(List<T> all, String part) {
        return all.get(number(part));
    }

    private static int number(String part) {
        return Integer.parseInt(part.substring(1)) - 1;
    }
}
