package com.jobwise.worker.withheld;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A name: whole, last name first, as in {@code jane.doe}, and each part that is not also an ordinary word. */
final class PersonName {

    private static final Set<String> PARTICLES = Set.of(
            "von", "van", "der", "den", "del", "dos", "das", "della", "bin", "ibn", "bint", "the", "and", "las", "los",
            "san", "jun", "sen", "phd", "mba", "msc", "dipl", "ing", "prof", "mrs", "herr", "frau");

    /** Shorter names run together are found within other words. */
    private static final int LONG = 8;

    private PersonName() {}

    /** @param skills in lower case; a name that is one as well stays readable where it stands alone */
    static Stream<String> expressions(String name, Set<String> skills) {
        var parts = parts(name);
        var single = parts.stream()
                .filter(part -> part.length() >= Words.SHORTEST && !part.endsWith("."))
                .filter(part -> !PARTICLES.contains(part.toLowerCase(Locale.ROOT)) && !OrdinaryWords.has(part))
                .filter(part -> !skills.contains(part.toLowerCase(Locale.ROOT)))
                .map(Words::inOrder);
        return Stream.concat(whole(parts), single);
    }

    private static List<String> parts(String name) {
        return Arrays.stream(name.split("[\\s,]+"))
                .filter(part -> !Words.of(part).isEmpty())
                .toList();
    }

    private static Stream<String> whole(List<String> parts) {
        if (parts.size() < 2) {
            return Stream.empty();
        }
        var letters = parts.stream().mapToInt(String::length).sum();
        var between = "[\\s.,_'’-]{%d,3}".formatted(letters < LONG ? 1 : 0);
        var first = Words.inOrder(parts.getFirst());
        var last = Words.inOrder(parts.getLast());
        var middle = parts.subList(1, parts.size() - 1).stream()
                .map(part -> "(?:%s%s)?".formatted(Words.inOrder(part), between))
                .collect(Collectors.joining());
        return Stream.of(first + between + middle + last, last + between + first);
    }
}
