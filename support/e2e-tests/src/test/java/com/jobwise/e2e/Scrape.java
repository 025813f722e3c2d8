package com.jobwise.e2e;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** The samples of one or more scrapes, one a line: {@code name{label="value",} 3.0}. */
record Scrape(List<String> samples) {

    static Scrape of(List<PackagedApplication> applications) {
        return new Scrape(applications.stream()
                .flatMap(one -> one.scrape().lines())
                .filter(line -> !line.startsWith("#"))
                .toList());
    }

    Set<String> names() {
        return samples.stream().map(line -> line.split("[{ ]", 2)[0]).collect(Collectors.toSet());
    }

    /** All samples of a name that have these labels, such as {@code kind="style"}, added up. */
    double sum(String name, String... labels) {
        return samples.stream()
                .filter(line -> line.split("[{ ]", 2)[0].equals(name))
                .filter(line -> Arrays.stream(labels).allMatch(line::contains))
                .mapToDouble(line -> Double.parseDouble(line.substring(line.lastIndexOf(' ') + 1)))
                .sum();
    }
}
