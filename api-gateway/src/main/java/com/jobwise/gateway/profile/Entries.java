package com.jobwise.gateway.profile;

import java.util.List;

/**
 * A list of a profile, always whole and in the person's order.
 *
 * @param total how many there are
 */
record Entries<T>(List<T> items, int total) {

    static <T> Entries<T> of(List<T> items) {
        return new Entries<>(items, items.size());
    }
}
