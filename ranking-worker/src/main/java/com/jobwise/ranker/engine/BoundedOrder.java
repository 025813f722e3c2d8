package com.jobwise.ranker.engine;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;

/** Another order that takes nothing far from where it was. */
final class BoundedOrder {

    private BoundedOrder() {}

    /**
     * @param order as it is
     * @param wished an order somebody would like: unknown members count for nothing, repeated ones once, missing ones come last in
     *     their old order
     * @param places how far from its place a member may move
     * @return every member once
     */
    static <T> List<T> of(List<T> order, List<T> wished, int places) {
        var preferred = new LinkedHashSet<>(wished);
        preferred.retainAll(order);
        preferred.addAll(order);
        List<T> waiting = new ArrayList<>(preferred);
        List<T> result = new ArrayList<>();
        for (var place = 0; place < order.size(); place++) {
            var next = next(order, waiting, place, places);
            waiting.remove(next);
            result.add(next);
        }
        return List.copyOf(result);
    }

    /** Who can wait no longer, else who is liked best of those that may come so early. */
    private static <T> T next(List<T> order, List<T> waiting, int place, int places) {
        if (place >= places && waiting.contains(order.get(place - places))) {
            return order.get(place - places);
        }
        return waiting.stream()
                .filter(one -> order.indexOf(one) <= place + places)
                .findFirst()
                .orElseThrow();
    }
}
