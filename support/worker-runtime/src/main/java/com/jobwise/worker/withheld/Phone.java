package com.jobwise.worker.withheld;

import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A telephone number by its last digits, whatever stands before them or between them: country, zero or neither; also over two lines. */
final class Phone {

    private static final int FEWEST = 5;

    /** Digits of a subscriber's number that nobody's amounts share by chance. */
    private static final int TELLING = 7;

    private static final String BETWEEN = "[^\\p{L}\\p{N}]{0,6}";

    private Phone() {}

    static Stream<String> expression(String phone) {
        var digits = phone.chars()
                .filter(one -> one >= '0' && one <= '9')
                .mapToObj(Character::toString)
                .toList();
        if (digits.size() < FEWEST) {
            return Stream.empty();
        }
        var last = digits.subList(Math.max(0, digits.size() - TELLING), digits.size());
        return Stream.of(
                last.stream().collect(Collectors.joining(BETWEEN, "(?:[+(]{0,2}[0-9][^\\p{L}\\p{N}]{0,3}){0,9}", "")));
    }
}
