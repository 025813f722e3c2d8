package com.jobwise.truth;

import java.time.Clock;
import java.time.InstantSource;

/** The one place where the gate takes the time from the air: for callers without a clock of their own. */
final class GateConfiguration {

    private GateConfiguration() {}

    static InstantSource systemTime() {
        return Clock.systemUTC();
    }
}
