package com.jobwise.standalone;

import com.jobwise.standalone.exit.ExitCode;
import com.jobwise.standalone.exit.StoppedException;
import java.io.PrintWriter;
import org.slf4j.LoggerFactory;
import picocli.CommandLine;
import picocli.CommandLine.IExecutionExceptionHandler;
import picocli.CommandLine.ParseResult;

/** Says why a command ended, in a sentence and with an exit code. Stack traces go to the log. */
record Failures(Surroundings surroundings) implements IExecutionExceptionHandler {

    private static final int OWN_ERROR = 1;

    @Override
    public int handleExecutionException(Exception failure, CommandLine command, ParseResult arguments) {
        var err = command.getErr();
        if (failure instanceof StoppedException stopped) {
            err.println("jobwise: " + stopped.getMessage());
            logCause(stopped, err);
            return stopped.exitCode().code();
        }
        err.println("jobwise: an error of jobwise itself (%s)%s."
                .formatted(failure.getClass().getSimpleName(), place()));
        LoggerFactory.getLogger(Failures.class).error("command failed", failure);
        return OWN_ERROR;
    }

    private static void logCause(StoppedException stopped, PrintWriter err) {
        if (stopped.getCause() != null && Surroundings.log().isPresent()) {
            LoggerFactory.getLogger(Failures.class).warn("command stopped", stopped);
            if (stopped.exitCode() == ExitCode.NOT_STARTED) {
                Surroundings.log().ifPresent(file -> err.println("Details are in " + file));
            }
        }
    }

    private static String place() {
        return Surroundings.log().map(file -> "; details are in " + file).orElse("");
    }
}
