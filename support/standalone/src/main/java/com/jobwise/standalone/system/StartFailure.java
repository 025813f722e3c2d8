package com.jobwise.standalone.system;

import com.jobwise.standalone.exit.ExitCode;
import com.jobwise.standalone.exit.StoppedException;
import java.sql.SQLException;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.flywaydb.core.api.FlywayException;
import org.springframework.boot.context.properties.bind.validation.BindValidationException;
import org.springframework.boot.web.server.PortInUseException;
import org.springframework.validation.FieldError;
import org.springframework.validation.ObjectError;

/** Turns what an application died of into a sentence a person can act on; the whole story is in the log. */
final class StartFailure {

    private StartFailure() {}

    static StoppedException of(Exception failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof PortInUseException taken) {
                return FreePort.taken(taken.getPort());
            }
        }
        var sentence = Stream.<Throwable>iterate(failure, one -> one != null, Throwable::getCause)
                .map(StartFailure::sentence)
                .flatMap(Optional::stream)
                .findFirst()
                .orElseGet(() -> unknown(failure));
        return new StoppedException(ExitCode.NOT_STARTED, "JobWise could not start. " + sentence, failure);
    }

    private static Optional<String> sentence(Throwable cause) {
        return switch (cause) {
            case BindValidationException invalid -> Optional.of(setting(invalid));
            case FlywayException _ ->
                Optional.of(
                        "The database cannot be brought to this version's state. If a later version has used it, use that"
                                + " version; else begin with an empty one: --data DIR, or another JOBWISE_DB_URL.");
            case SQLException trouble -> database(trouble.getSQLState() + "  ");
            default -> ours(cause);
        };
    }

    private static String setting(BindValidationException invalid) {
        var errors = invalid.getValidationErrors();
        return errors.getAllErrors().stream()
                .map(error -> "%s: %s".formatted(errors.getName() + field(error), error.getDefaultMessage()))
                .collect(Collectors.joining("; ", "A setting or environment variable is wrong: ", "."));
    }

    private static String field(ObjectError error) {
        return error instanceof FieldError field ? "." + field.getField() : "";
    }

    /** @param state SQL's five characters; the first two name a class of them */
    private static Optional<String> database(String state) {
        return switch (state.substring(0, 2)) {
            case "08", "57" ->
                Optional.of("The database stopped answering meanwhile. See that it runs, then try again.");
            case "28", "42" ->
                Optional.of("The database's user may not do what is needed. docs/configuration.md says under"
                        + " \"Database roles\" what it must be allowed; JOBWISE_DB_USER names another one.");
            case "53" ->
                Optional.of("The database has no room left: disk, memory or connections are used up. Make room, then"
                        + " try again.");
            default -> Optional.empty();
        };
    }

    /** What our own code refuses to start with, it says in a sentence. */
    private static Optional<String> ours(Throwable cause) {
        var isRefusal = cause instanceof IllegalArgumentException || cause instanceof IllegalStateException;
        var thrown = cause.getStackTrace();
        return isRefusal && thrown.length > 0 && thrown[0].getClassName().startsWith("com.jobwise.")
                ? Optional.ofNullable(cause.getMessage())
                : Optional.empty();
    }

    private static String unknown(Throwable failure) {
        return "It does not know why (%s). Try again; if that does not help, --data DIR begins with an empty database."
                .formatted(root(failure).getClass().getSimpleName());
    }

    private static Throwable root(Throwable failure) {
        var cause = failure.getCause();
        return cause == null ? failure : root(cause);
    }
}
