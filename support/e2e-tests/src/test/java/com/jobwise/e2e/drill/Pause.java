package com.jobwise.e2e.drill;

import java.time.Duration;
import org.awaitility.Awaitility;

/** For as long as a fault lasts: the time is what the drill is about, not a wait for something. */
final class Pause {

    private Pause() {}

    static void of(Duration time) {
        Awaitility.await()
                .atMost(time.plusSeconds(30))
                .pollDelay(time)
                .pollInterval(Duration.ofMillis(10))
                .until(() -> true);
    }
}
