package com.jobwise.gateway.web;

import com.jobwise.work.WaitingWorkStore;
import org.jspecify.annotations.Nullable;

/** What an entity tag adds while something waits for more than a free worker, so that the tag changes when the waiting does. */
public final class WaitingMark {

    private WaitingMark() {}

    /** {@code w}: for the model; {@code h}: held back by an operator. Empty for null. */
    public static String of(@Nullable String waitingFor) {
        if (waitingFor == null) {
            return "";
        }
        return waitingFor.equals(WaitingWorkStore.PAUSED) ? "h" : "w";
    }
}
