package com.jobwise.standalone;

import com.jobwise.standalone.place.RunLogs;
import java.util.UUID;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.HelpCommand;

/** The {@code jobwise} command. */
@Command(
        name = "jobwise",
        mixinStandardHelpOptions = true,
        versionProvider = JobwiseVersion.class,
        subcommands = {TailorCommand.class, DemoCommand.class, UpCommand.class, AdminCommand.class, HelpCommand.class},
        description = {
            "Tailors a resume and a cover letter to a job posting, from your own words only.",
            "",
            "The whole system runs inside this command: HTTP API, PostgreSQL, message broker, three workers. Nothing has to be installed, and nothing leaves this machine unless you name a language model."
        },
        footer = {
            "",
            "Examples:",
            "  jobwise demo",
            "  jobwise tailor --resume me.json --posting job.txt",
            "  jobwise up --port 8080",
            "  jobwise admin queue --url https://jobwise.example --key-file ops.key",
            "  jobwise demo --model-url http://localhost:11434/v1 --model qwen3:8b",
            "",
            "Real servers instead of the embedded ones (each on its own): JOBWISE_DB_URL, JOBWISE_DB_USER, JOBWISE_DB_PASSWORD; JOBWISE_AMQP_URL."
        },
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {
            "0:done",
            "1:an error of jobwise itself",
            "2:wrong options, or a directory that cannot be written",
            "3:an input that cannot be read, is no resume, or is an empty or unusable posting",
            "4:the system could not start",
            "5:a document, or a step towards it, failed",
            "6:out of time, or cancelled"
        })
public final class Jobwise {

    private Jobwise() {}

    public static void main(String[] arguments) {
        var surroundings = Surroundings.of(System.getenv(), UUID::randomUUID);
        Surroundings.logInto(RunLogs.next(surroundings.places().logs()));
        System.exit(commandLine(surroundings).execute(arguments));
    }

    static CommandLine commandLine(Surroundings surroundings) {
        return new CommandLine(new Jobwise(), new CommandFactory(surroundings))
                .setCaseInsensitiveEnumValuesAllowed(true)
                .setUsageHelpAutoWidth(true)
                .setExecutionExceptionHandler(new Failures(surroundings));
    }
}
