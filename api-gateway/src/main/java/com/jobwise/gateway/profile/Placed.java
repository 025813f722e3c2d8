package com.jobwise.gateway.profile;

import java.util.List;

/**
 * Something read from a resume.
 *
 * @param place where in the document: {@code work[0].positions[1]}
 */
record Placed<R>(String place, R request) {

    static <R> List<R> requests(List<Placed<R>> all) {
        return all.stream().map(Placed::request).toList();
    }

    static <R> List<String> places(List<Placed<R>> all) {
        return all.stream().map(Placed::place).toList();
    }
}
