package com.jobwise.terms;

import java.util.List;

/**
 * One spelling of a skill.
 *
 * @param identity canonical name, lower case
 * @param spelling as the table or the person writes it
 */
record Alias(String identity, String spelling, Guard guard) {

    /** Lower-case pieces; hyphens are left out, so that {@code Spring-Boot} and {@code Spring Boot} are one. */
    List<String> keys() {
        return Piece.of(spelling).stream()
                .filter(piece -> !piece.isHyphen())
                .map(Piece::key)
                .toList();
    }
}
