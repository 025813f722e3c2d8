package com.jobwise.worker.withheld;

import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Where a person lives, e.g. {@code Hafenweg 12, 24103 Kiel, Germany}. Street, number and town are withheld; a region or country alone is
 * where millions live.
 */
final class Address {

    private static final Pattern PARTS = Pattern.compile("[,;\\n|•]+");
    private static final Pattern POSTAL_CODE =
            Pattern.compile("(?<![\\p{L}\\p{N}])(?:\\p{L}{1,2}-)?\\d{4,6}(?![\\p{L}\\p{N}])");
    private static final Pattern HAS_DIGIT = Pattern.compile("\\d");
    private static final Pattern NUMBER =
            Pattern.compile("(?<![\\p{L}\\p{N}])\\d+\\p{L}?(?![\\p{L}\\p{N}])|^[\\s./-]+|[\\s./-]+$");
    private static final int SHORTEST_STREET = 5;

    private static final Set<String> COUNTRIES = Arrays.stream(Locale.getISOCountries())
            .map(code -> Locale.of("", code).getDisplayCountry(Locale.ENGLISH).toLowerCase(Locale.ROOT))
            .collect(Collectors.toUnmodifiableSet());

    private Address() {}

    /** All of it, if it has more than one part. */
    static Stream<String> whole(String address) {
        return Words.of(address).size() < 2 || parts(address).count() < 2
                ? Stream.empty()
                : Stream.of(Words.inOrder(address));
    }

    /** Streets with and without number, and postal codes. */
    static Stream<String> streets(String address) {
        var codes = POSTAL_CODE.matcher(address).results().map(found -> Pattern.quote(found.group()));
        var streets = withoutCode(address)
                .filter(part -> HAS_DIGIT.matcher(part).find())
                .flatMap(part ->
                        Stream.of(part, NUMBER.matcher(part).replaceAll("").strip()))
                .filter(part ->
                        part.length() >= SHORTEST_STREET && !Words.of(part).isEmpty())
                .map(Words::inOrder);
        return Stream.concat(codes, streets);
    }

    /** The town, if one is told. */
    static Stream<String> places(String address) {
        return withoutCode(address)
                .filter(part -> part.length() >= Words.SHORTEST
                        && !Words.of(part).isEmpty()
                        && !HAS_DIGIT.matcher(part).find())
                .limit(1)
                .filter(part -> !COUNTRIES.contains(part.toLowerCase(Locale.ROOT)));
    }

    /** One that is an ordinary word too is found only where it is written as a name. */
    static String place(String town) {
        return OrdinaryWords.has(town)
                ? "(?<=[\\p{L}\\p{N},;:(]\\s)(?-i:%s)(?!\\s\\d)".formatted(Pattern.quote(town))
                : Words.inOrder(town);
    }

    private static Stream<String> withoutCode(String address) {
        return parts(address)
                .map(part -> POSTAL_CODE.matcher(part).replaceAll("").strip())
                .filter(part -> !part.isEmpty());
    }

    private static Stream<String> parts(String address) {
        return PARTS.splitAsStream(address).map(String::strip).filter(part -> !part.isEmpty());
    }
}
