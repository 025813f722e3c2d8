package com.jobwise.standalone.system;

import com.jobwise.standalone.exit.ExitCode;
import com.jobwise.standalone.exit.StoppedException;
import org.springframework.boot.web.server.PortInUseException;

/** Turns what an application died of into a sentence; the whole story is in the log. */
final class StartFailure {

    private StartFailure() {}

    static StoppedException of(Exception failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof PortInUseException taken) {
                return FreePort.taken(taken.getPort());
            }
        }
        return new StoppedException(
                ExitCode.NOT_STARTED,
                "JobWise could not start (%s)."
                        .formatted(root(failure).getClass().getSimpleName()),
                failure);
    }

    private static Throwable root(Throwable failure) {
        var cause = failure.getCause();
        return cause == null ? failure : root(cause);
    }
}
