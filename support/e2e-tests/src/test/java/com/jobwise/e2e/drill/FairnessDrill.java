package com.jobwise.e2e.drill;

import com.jobwise.e2e.drill.Crowd.Order;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** R25: one person's five hundred wishes stand in nobody's way. */
@DrillScene
class FairnessDrill {

    private static final int LIGHT = 10;

    @Test
    void tenPeopleWithOneWishStartBesideOneWithHundreds(Scene scene) {
        var heavy = DrillSize.times(50);
        scene.modelTakes(Duration.ofSeconds(1));
        // Their rankings are made already: what is measured is the place in the queue, not the work before it.
        scene.book().placeAll(scene.crowd().orders(LIGHT + 1), 8);
        scene.finish(Duration.ofMinutes(2));
        List<Order> hundreds = new ArrayList<>();
        for (var i = 0; i < heavy; i++) {
            hundreds.add(new Order(scene.crowd().get(LIGHT), UUID.randomUUID()));
        }
        scene.book().placeAll(hundreds, 8);
        var light = new Book();
        light.placeAll(scene.crowd().orders(LIGHT), LIGHT);
        scene.book().add(light);
        scene.finish(Duration.ofMinutes(15));
        var waits = Spread.of(scene.queue().waitsOf(light.accepted()));
        var runTime = scene.queue().runTime();
        scene.figures("R25 one person with hundreds", "%d beside %d × 1".formatted(heavy, LIGHT))
                .note("run time", Figures.seconds(runTime))
                .exactly("light ones", waits.count(), LIGHT)
                .atMost("they start within, p95", waits.at(0.95), runTime.multipliedBy(2))
                .settle();
    }

    @Test
    void equalsGetEqualShares(Scene scene) {
        var each = DrillSize.times(4);
        var people = 12;
        List<Order> wishes = new ArrayList<>();
        for (var person = 0; person < people; person++) {
            for (var i = 0; i < each; i++) {
                wishes.add(new Order(scene.crowd().get(person), UUID.randomUUID()));
            }
        }
        scene.book().placeAll(wishes, 16);
        scene.ledger().awaitEnded(wishes.size() / 2, Duration.ofMinutes(10));
        var shares = scene.queue().endedByUser();
        scene.finish(Duration.ofMinutes(15));
        scene.figures("R25 equals", "%d people × %d".formatted(people, each))
                .atLeast("Jain's index half way", jain(shares, people), 0.95)
                .settle();
    }

    /** 1 when all have the same, 1/n when one has all. */
    private static double jain(List<Long> shares, int people) {
        var sum = shares.stream().mapToDouble(Long::doubleValue).sum();
        var squares =
                shares.stream().mapToDouble(share -> (double) share * share).sum();
        return squares == 0 ? 1 : sum * sum / (people * squares);
    }
}
