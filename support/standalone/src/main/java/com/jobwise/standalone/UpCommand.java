package com.jobwise.standalone;

import com.jobwise.standalone.exit.ExitCode;
import com.jobwise.standalone.exit.Session;
import com.jobwise.standalone.system.LocalSystem;
import com.jobwise.standalone.system.RunningSystem;
import com.jobwise.standalone.system.ServerAddresses;
import java.nio.file.Path;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code jobwise up}. */
@Command(
        name = "up",
        mixinStandardHelpOptions = true,
        description = {
            "Starts JobWise and keeps it running until Ctrl-C or SIGTERM.",
            "",
            "Listens on this machine only. What is stored survives a restart."
        },
        footer = {
            "",
            "Examples:",
            "  jobwise up",
            "  jobwise up --port 9090 --data ./jobwise-data",
            "  jobwise up --model-url http://localhost:11434/v1 --model qwen3:8b"
        })
final class UpCommand implements Callable<Integer> {

    private static final int HIGHEST_PORT = 65_535;

    private final Surroundings surroundings;

    @Spec
    private @Nullable CommandSpec spec;

    @Option(
            names = "--port",
            paramLabel = "N",
            defaultValue = "8080",
            description = "port of the API; 0 takes a free one (default: ${DEFAULT-VALUE})")
    private int port;

    @Option(names = "--data", paramLabel = "DIR", description = "where data is kept (default: ~/.jobwise/data)")
    private @Nullable Path data;

    @ArgGroup(validate = false, heading = ModelOptions.HEADING)
    private @Nullable ModelOptions modelOptions;

    UpCommand(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    @Override
    public Integer call() throws Exception {
        var command = Objects.requireNonNull(spec).commandLine();
        if (port < 0 || port > HIGHEST_PORT) {
            throw new ParameterException(command, "--port must be between 0 and " + HIGHEST_PORT);
        }
        var model = ModelOptions.settings(modelOptions, command);
        var directory = (data == null ? surroundings.places().data() : data).toAbsolutePath();
        var log = Surroundings.logInto(directory.resolve("logs").resolve("jobwise.log"));
        var given = ServerAddresses.of(surroundings.environment());
        try (var session = Session.begin(ExitCode.OK)) {
            var system = start(new LocalSystem(given, directory, port, model), session, command);
            new Welcome(system, model, directory, log).print(command.getOut());
            new CountDownLatch(1).await();
        }
        return ExitCode.OK.code();
    }

    private RunningSystem start(LocalSystem system, Session session, CommandLine command) {
        try (var view = surroundings.progress(command.getErr())) {
            return system.start(session, view);
        }
    }
}
