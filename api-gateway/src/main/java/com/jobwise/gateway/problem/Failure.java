package com.jobwise.gateway.problem;

import java.util.Arrays;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A failure for the log without its messages: those quote rows, and rows are people's data. */
final class Failure {

    private Failure() {}

    static String summary(Throwable failure) {
        return Stream.iterate(failure, cause -> cause != null, Throwable::getCause)
                .limit(5)
                .map(cause -> cause.getClass().getSimpleName() + place(cause))
                .collect(Collectors.joining(" < "));
    }

    private static String place(Throwable cause) {
        return Arrays.stream(cause.getStackTrace())
                .filter(frame -> frame.getClassName().startsWith("com.jobwise.")
                        && !frame.getClassName().startsWith("com.jobwise.access."))
                .findFirst()
                .map(frame -> " at " + frame.getFileName() + ":" + frame.getLineNumber())
                .orElse("");
    }
}
