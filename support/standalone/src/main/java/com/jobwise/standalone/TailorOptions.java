package com.jobwise.standalone;

import java.nio.file.Path;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Option;
import picocli.CommandLine.TypeConversionException;

/** What {@code tailor} and {@code demo} share: what to make and where to put it. */
final class TailorOptions {

    @Option(
            names = "--type",
            paramLabel = "TYPE",
            defaultValue = "both",
            description = "${COMPLETION-CANDIDATES} (default: ${DEFAULT-VALUE})")
    Wanted type = Wanted.BOTH;

    @Option(
            names = "--out",
            paramLabel = "DIR",
            defaultValue = "jobwise-out",
            description = "where the documents are written (default: ${DEFAULT-VALUE})")
    Path out = Path.of("jobwise-out");

    @Option(
            names = "--force",
            description = "also replace documents in DIR that were changed since, or not written by jobwise")
    boolean force;

    @Option(names = "--json", description = "print one JSON object on standard output instead of text")
    boolean json;

    @Option(
            names = "--timeout",
            paramLabel = "SECONDS",
            defaultValue = "180",
            converter = Seconds.class,
            description = "give up after this long, start included (default: ${DEFAULT-VALUE})")
    Duration timeout = Duration.ofSeconds(180);

    @ArgGroup(validate = false, heading = ModelOptions.HEADING)
    @Nullable
    ModelOptions model;

    static final class Seconds implements ITypeConverter<Duration> {

        private static final int A_DAY = 86_400;

        @Override
        public Duration convert(String value) {
            if (value.matches("[1-9]\\d{0,4}") && Integer.parseInt(value) <= A_DAY) {
                return Duration.ofSeconds(Integer.parseInt(value));
            }
            throw new TypeConversionException("must be a number of seconds from 1 to " + A_DAY);
        }
    }
}
