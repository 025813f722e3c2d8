package com.jobwise.standalone.system;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.jobwise.standalone.exit.ExitCode;
import com.jobwise.standalone.exit.StoppedException;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ServerAddressesTest {

    @Test
    void eachServerIsGivenOnItsOwn() {
        var onlyBroker = ServerAddresses.of(Map.of("JOBWISE_AMQP_URL", "amqp://guest:guest@host"));
        var onlyDatabase = ServerAddresses.of(Map.of("JOBWISE_DB_URL", "jdbc:postgresql://host/jobwise"));

        assertThat(onlyBroker.database()).isNull();
        assertThat(onlyBroker.broker()).isEqualTo(new BrokerAddress("amqp://guest:guest@host"));
        assertThat(onlyDatabase.broker()).isNull();
        assertThat(onlyDatabase.database())
                .isEqualTo(new DatabaseAddress("jdbc:postgresql://host/jobwise", "jobwise", ""));
    }

    @Test
    void urlOfAnotherKindIsRefusedByName() {
        assertThatExceptionOfType(StoppedException.class)
                .isThrownBy(() -> ServerAddresses.of(Map.of("JOBWISE_DB_URL", "postgres://host/jobwise")))
                .withMessage("JOBWISE_DB_URL must begin with jdbc:postgresql:.")
                .satisfies(stopped -> assertThat(stopped.exitCode()).isEqualTo(ExitCode.USAGE));
    }

    @Test
    void passwordsAreNotPrinted() {
        assertThat(new DatabaseAddress("jdbc:postgresql://h/j?password=hush", "u", "hush") + " "
                        + new BrokerAddress("amqp://u:hush@h"))
                .doesNotContain("hush");
    }
}
