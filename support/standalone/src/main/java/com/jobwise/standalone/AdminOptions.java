package com.jobwise.standalone;

import com.jobwise.standalone.admin.Operator;
import com.jobwise.standalone.exit.ExitCode;
import com.jobwise.standalone.exit.StoppedException;
import com.jobwise.standalone.http.Api;
import com.jobwise.standalone.http.Deadline;
import java.net.URI;
import java.net.http.HttpClient;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;
import picocli.CommandLine.ScopeType;

/** Where {@code jobwise admin} finds the system and how it shows who asks; before or behind the name of what is to be done. */
final class AdminOptions {

    private static final String DEFAULT_URL = "http://127.0.0.1:8080";

    @Option(
            names = "--url",
            paramLabel = "URL",
            scope = ScopeType.INHERIT,
            description = "where the API is (default: JOBWISE_URL, else " + DEFAULT_URL + ")")
    private @Nullable String url;

    @Option(
            names = "--key-file",
            paramLabel = "FILE",
            scope = ScopeType.INHERIT,
            description =
                    "holds an administrator's API key or access token on one line; without it JOBWISE_API_KEY is taken")
    private @Nullable Path keyFile;

    @Option(
            names = "--timeout",
            paramLabel = "SECONDS",
            defaultValue = "30",
            scope = ScopeType.INHERIT,
            description = "give up after so long (default: ${DEFAULT-VALUE})")
    private int timeout;

    @Option(names = "--json", scope = ScopeType.INHERIT, description = "print the answer of the API instead of a table")
    boolean json;

    Operator operator(Surroundings surroundings) {
        var patience = Duration.ofSeconds(Math.clamp(timeout, 1, 3600));
        var http = HttpClient.newBuilder().connectTimeout(patience).build();
        return new Operator(
                new Api(http, root(surroundings), token(surroundings), surroundings.ids(), Deadline.in(patience)));
    }

    private URI root(Surroundings surroundings) {
        var given = Objects.requireNonNullElseGet(
                url, () -> surroundings.environment().getOrDefault("JOBWISE_URL", DEFAULT_URL));
        if (!given.matches("https?://[^/?#]+/?")) {
            throw new StoppedException(
                    ExitCode.USAGE, "The URL must be that of the API without a path, such as " + DEFAULT_URL + ".");
        }
        return URI.create(given);
    }

    private String token(Surroundings surroundings) {
        if (keyFile != null) {
            return ModelKeyFile.read(keyFile);
        }
        var given = surroundings.environment().getOrDefault("JOBWISE_API_KEY", "");
        if (given.isBlank()) {
            throw new StoppedException(
                    ExitCode.USAGE, "Say who asks: --key-file FILE, or JOBWISE_API_KEY in the environment.");
        }
        return given.strip();
    }
}
