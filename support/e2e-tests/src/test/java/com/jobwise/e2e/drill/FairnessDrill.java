package com.jobwise.e2e.drill;

import com.jobwise.e2e.drill.Crowd.Order;
import com.jobwise.work.WorkKind;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;

/** R25: one person's five hundred wishes stand in nobody's way. */
@DrillScene
class FairnessDrill {

    private static final int LIGHT = 10;

    private static final Duration LONG = Duration.ofSeconds(40);

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

    /** One after the other they ask, and nothing is made before the last has: first come, first served would give six of twelve nothing. */
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
        scene.queue().pause(WorkKind.GENERATION);
        scene.book().placeAll(wishes, 1);
        scene.queue().resume();
        scene.ledger().awaitEnded(wishes.size() / 2, Duration.ofMinutes(10));
        var shares = scene.queue().endedByUser();
        scene.finish(Duration.ofMinutes(15));
        scene.figures("R25 equals", "%d people × %d".formatted(people, each))
                .atLeast("Jain's index half way", jain(shares, people), 0.95)
                .settle();
    }

    /** A message stands behind a long run only where a consumer was given more than it can do; elsewhere is room. */
    @Test
    void nobodyWaitsBehindALongRunWhileAnotherWorkerIsIdle(Scene scene) {
        var quick = 2 * Scene.SLOTS;
        scene.book().placeAll(scene.crowd().orders(quick + 3), 8);
        scene.finish(Duration.ofMinutes(2));
        scene.modelTakes(LONG);
        var callsBefore = scene.calls();
        scene.book().placeAll(scene.crowd().orders(3), 3);
        Awaitility.await().atMost(Duration.ofMinutes(1)).until(() -> scene.calls() >= callsBefore + 3);
        scene.modelTakes(Scene.MODEL_TIME);
        List<Duration> waits = new ArrayList<>();
        for (var round = 0; round < 4; round++) {
            var book = new Book();
            book.placeAll(scene.crowd().orders(3 + quick).subList(3, 3 + quick), quick);
            scene.book().add(book);
            scene.ledger().awaitEnded(2L * quick + 3 + (long) round * quick, LONG);
            waits.addAll(scene.queue().waitsOf(book.accepted()));
        }
        scene.finish(Duration.ofMinutes(5));
        scene.figures("R25 beside long runs", "3 of %s s, 4 × %d quick ones".formatted(LONG.toSeconds(), quick))
                .exactly("quick ones", waits.size(), 4L * quick)
                .atMost("they start within", Spread.of(waits).most(), Duration.ofSeconds(3))
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
