package com.jobwise.standalone.exit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class SessionTest {

    private final List<String> closed = new ArrayList<>();

    @Test
    void lastOpenedIsClosedFirstAndOnlyOnce() throws Exception {
        var session = Session.unattended();
        session.open(() -> closing("database"));
        session.open(() -> closing("gateway"));

        session.close();
        session.close();

        assertThat(closed).containsExactly("gateway", "database");
    }

    @Test
    void oneThatCannotBeClosedDoesNotKeepTheOthersOpen() throws Exception {
        var session = Session.unattended();
        session.open(() -> closing("database"));
        session.open(() -> (AutoCloseable) () -> {
            throw new IllegalStateException("stuck");
        });

        session.close();

        assertThat(closed).containsExactly("database");
    }

    @Test
    void nothingIsOpenedAfterTheEnd() {
        var session = Session.unattended();
        session.close();

        assertThatExceptionOfType(StoppedException.class)
                .isThrownBy(() -> session.open(() -> closing("late")))
                .withMessage("Cancelled.");
    }

    private AutoCloseable closing(String name) {
        return () -> closed.add(name);
    }
}
