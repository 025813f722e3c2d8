package com.jobwise.worker.run;

import java.time.Duration;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.FlywayException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Only the gateway migrates. A worker waits until the database has the schema it was built for, and says so when it has not. */
final class SchemaGuard {

    private static final Logger log = LoggerFactory.getLogger(SchemaGuard.class);
    private static final Duration PAUSE = Duration.ofMillis(500);

    private final Flyway flyway;
    private final Duration patience;

    SchemaGuard(DataSource dataSource, Duration patience) {
        this.flyway = Flyway.configure().dataSource(dataSource).load();
        this.patience = patience;
    }

    /** @throws IllegalStateException with what to do when the schema did not come in time */
    void awaitCurrent() {
        var deadline = System.nanoTime() + patience.toNanos();
        var told = false;
        while (!isCurrent()) {
            if (System.nanoTime() > deadline) {
                throw new IllegalStateException(
                        "The database has no current JobWise schema after " + patience.toSeconds()
                                + " s. Start the api-gateway of this version, which migrates it, and check JOBWISE_DB_URL.");
            }
            if (!told) {
                log.info("waiting for the gateway to bring the database up to date");
                told = true;
            }
            pause();
        }
    }

    private boolean isCurrent() {
        try {
            return flyway.info().pending().length == 0;
        } catch (FlywayException _) {
            return false;
        }
    }

    private static void pause() {
        try {
            Thread.sleep(PAUSE);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("stopped while waiting for the schema", interrupted);
        }
    }
}
