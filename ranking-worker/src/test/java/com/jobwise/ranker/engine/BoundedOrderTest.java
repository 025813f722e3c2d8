package com.jobwise.ranker.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class BoundedOrderTest {

    private static final List<String> ORDER = List.of("a", "b", "c", "d", "e");

    @Test
    void anOrderWithinBoundsIsTaken() {
        assertThat(BoundedOrder.of(ORDER, List.of("c", "a", "b", "e", "d"), 2))
                .containsExactly("c", "a", "b", "e", "d");
    }

    @Test
    void nothingMovesFartherThanAllowed() {
        assertThat(BoundedOrder.of(ORDER, List.of("e", "d", "c", "b", "a"), 2))
                .containsExactly("c", "d", "a", "b", "e");
    }

    @Test
    void unknownOnesAreNobodyRepeatedOnesCountOnceMissingOnesComeLast() {
        assertThat(BoundedOrder.of(ORDER, List.of("b", "x", "b"), 2)).containsExactly("b", "a", "c", "d", "e");
        assertThat(BoundedOrder.of(ORDER, List.of(), 2)).isEqualTo(ORDER);
    }

    @Test
    void whateverIsWishedEveryMemberStaysOnceAndNearItsPlace() {
        var chance = new Random(20261125);
        for (var run = 0; run < 5_000; run++) {
            var order = IntStream.range(0, chance.nextInt(12)).boxed().toList();
            var places = 1 + chance.nextInt(4);
            List<Integer> wished = new ArrayList<>();
            for (var count = chance.nextInt(20); count > 0; count--) {
                wished.add(chance.nextInt(16) - 2);
            }
            var result = BoundedOrder.of(order, wished, places);

            assertThat(result).as("%s in %s", wished, order).containsExactlyInAnyOrderElementsOf(order);
            for (var place = 0; place < order.size(); place++) {
                assertThat(Math.abs(result.get(place) - place)).isLessThanOrEqualTo(places);
            }
            assertThat(BoundedOrder.of(order, wished, places)).isEqualTo(result);
        }
    }
}
