package com.jobwise.worker.withheld;

import java.util.Collection;
import java.util.List;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** One expression for all that is withheld; what comes first wins where two begin at the same letter. */
final class WithheldPattern {

    private static final String NOTHING = "(?!)";

    private WithheldPattern() {}

    static Pattern of(Collection<OwnValues> people) {
        var contact = own(people, OwnValues::contact);
        var names = own(people, OwnValues::names);
        var places = own(people, OwnValues::places);
        var strict = either(Stream.of(contact, ContactForms.MAIL, ContactForms.LINK));
        var named = Stream.concat(
                holding(
                        people,
                        OwnValues::employers,
                        either(Stream.of(ContactForms.HOST, places)),
                        strict + "|" + names),
                holding(people, OwnValues::skills, ContactForms.HOST, strict + "|" + names + "|" + places));
        var kept = word(named.map(Words::inOrder).toList());
        return Pattern.compile(either(
                Stream.of(strict, "(?<kept>" + kept + ")", ContactForms.HOST, ContactForms.PHONE, names, places)));
    }

    /** Names that would lose a part of theirs, and tell nothing else of the person. */
    private static Stream<String> holding(
            Collection<OwnValues> people, Function<OwnValues, List<String>> names, String part, String telling) {
        var lost = Pattern.compile(part);
        var forbidden = Pattern.compile(telling);
        return people.stream()
                .flatMap(one -> names.apply(one).stream())
                .filter(name ->
                        lost.matcher(name).find() && !forbidden.matcher(name).find());
    }

    private static String own(Collection<OwnValues> people, Function<OwnValues, List<String>> values) {
        return word(people.stream().flatMap(one -> values.apply(one).stream()).toList());
    }

    /** In any case, and not within a word. */
    private static String word(List<String> expressions) {
        return expressions.isEmpty()
                ? NOTHING
                : "(?iu:(?<![\\p{L}\\p{N}])(?:%s)(?![\\p{L}\\p{N}]))"
                        .formatted(expressions.stream().distinct().collect(Collectors.joining("|")));
    }

    private static String either(Stream<String> expressions) {
        return expressions.collect(Collectors.joining("|"));
    }
}
