package com.jobwise.gateway.retention;

import java.io.PrintStream;
import java.time.InstantSource;
import java.util.Arrays;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;

/**
 * Retention from a command line, for an operator's look ({@code retention --dry-run}) or a scheduled job of its own
 * ({@code retention}): the same settings as the gateway's, without the gateway.
 */
public final class RetentionCommand {

    /** The first argument of the gateway's program that means this command. */
    public static final String NAME = "retention";

    private static final String DRY_RUN = "--dry-run";

    private RetentionCommand() {}

    /** Not annotated as a configuration, which the gateway would take for one of its own. */
    @Import(RetentionConfiguration.class)
    static class Application {

        @Bean
        InstantSource clock() {
            return InstantSource.system();
        }
    }

    /** Prints what was deleted, or what would be. Further arguments are settings, such as {@code --jobwise.gateway.retention.documents=60d}. */
    public static void run(String[] arguments, PrintStream out) {
        var dry = Arrays.asList(arguments).contains(DRY_RUN);
        var settings = Arrays.stream(arguments)
                .filter(argument -> !argument.equals(DRY_RUN) && !argument.equals(NAME))
                .toArray(String[]::new);
        var application = new SpringApplicationBuilder(Application.class)
                .web(WebApplicationType.NONE)
                .logStartupInfo(false)
                .properties(
                        "spring.config.name=api-gateway",
                        "jobwise.gateway.retention.enabled=false",
                        "spring.main.banner-mode=off");
        try (var context = application.run(settings)) {
            var retention = context.getBean(Retention.class);
            var report = dry ? retention.dryRun() : retention.run();
            out.print(report.table());
            out.println(closing(dry, report));
        }
    }

    private static String closing(boolean dry, RetentionReport report) {
        if (dry) {
            return "%d rows are due. Nothing was deleted.".formatted(report.total());
        }
        return report.complete()
                ? "%d rows were deleted.".formatted(report.total())
                : "%d rows were deleted; another process is at it, so this one stopped.".formatted(report.total());
    }
}
