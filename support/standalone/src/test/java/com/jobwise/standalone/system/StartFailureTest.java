package com.jobwise.standalone.system;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.jobwise.standalone.exit.ExitCode;
import com.jobwise.standalone.exit.StoppedException;
import java.io.UncheckedIOException;
import java.net.SocketException;
import java.sql.SQLException;
import java.util.Map;
import org.flywaydb.core.api.FlywayException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.BeanCreationException;
import org.springframework.boot.context.properties.bind.BindException;
import org.springframework.boot.context.properties.bind.Bindable;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.boot.context.properties.bind.validation.ValidationBindHandler;
import org.springframework.boot.context.properties.source.MapConfigurationPropertySource;
import org.springframework.boot.web.server.PortInUseException;
import org.springframework.validation.Validator;

class StartFailureTest {

    /** As Spring hands on what a bean died of. */
    private static StoppedException told(Exception cause) {
        return StartFailure.of(new BeanCreationException("someBean", "Failed to instantiate", cause));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            08006 | The database stopped answering meanwhile. See that it runs, then try again.
            57P01 | The database stopped answering meanwhile. See that it runs, then try again.
            42501 | The database's user may not do what is needed.
            28P01 | The database's user may not do what is needed.
            53300 | The database has no room left: disk, memory or connections are used up.
            """)
    void databaseTroubleSaysWhatToLookAt(String state, String sentence) {
        var failure = told(new SQLException("FATAL: relation \"secret\"", state));

        assertThat(failure.exitCode()).isEqualTo(ExitCode.NOT_STARTED);
        assertThat(failure).hasMessageStartingWith("JobWise could not start. " + sentence);
        assertThat(failure.getMessage()).doesNotContain("secret");
    }

    @Test
    void aTakenPortIsNamed() {
        assertThat(told(new PortInUseException(8080))).hasMessageContaining("Port 8080 is in use.");
    }

    @Test
    void aDatabaseOfAnotherVersionIsToldOf() {
        assertThat(told(new FlywayException("Validate failed"))).hasMessageContaining("--data DIR");
    }

    record Settings(int batch) {}

    @Test
    void aWrongSettingIsNamedWithWhatIsWrong() {
        var settings = new MapConfigurationPropertySource(Map.of("jobwise.gateway.retention.batch", "0"));
        var limits = Validator.forInstanceOf(
                Settings.class, (_, errors) -> errors.rejectValue("batch", "min", "must be 1 or more"));
        var refused = catchThrowableOfType(
                BindException.class,
                () -> new Binder(settings)
                        .bind(
                                "jobwise.gateway.retention",
                                Bindable.of(Settings.class),
                                new ValidationBindHandler(limits)));

        assertThat(told(refused))
                .hasMessage("JobWise could not start. A setting or environment variable is wrong:"
                        + " jobwise.gateway.retention.batch: must be 1 or more.");
    }

    @Test
    void whatOurOwnCodeSaysIsHandedOn() {
        assertThat(told(new IllegalArgumentException("jobwise.model.name is missing: say which model to ask")))
                .hasMessage("JobWise could not start. jobwise.model.name is missing: say which model to ask");
    }

    @Test
    void whatHasNoSentenceIsNotPassedOffAsOne() {
        var foreign = new UncheckedIOException(new SocketException("Socket closed 0x7f"));
        foreign.setStackTrace(new StackTraceElement[] {new StackTraceElement("java.net.Socket", "close", null, 1)});
        foreign.getCause().setStackTrace(foreign.getStackTrace());

        assertThat(told(foreign)).hasMessageContaining("It does not know why (SocketException). Try again");
    }
}
