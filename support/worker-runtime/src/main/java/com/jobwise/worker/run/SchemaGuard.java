package com.jobwise.worker.run;

import java.time.Duration;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.FlywayException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;

/**
 * Only the gateway migrates. A worker waits until the database has the schema it was built for, and says so when it has not. It starts
 * before everything else that starts, so that nothing is claimed from a schema of another time; and no earlier, so that a context
 * can be made without a database, which is how an image records its start-up cache.
 */
final class SchemaGuard implements SmartLifecycle {

    private static final Logger log = LoggerFactory.getLogger(SchemaGuard.class);
    private static final Duration PAUSE = Duration.ofMillis(500);

    private final Flyway flyway;
    private final Duration patience;
    private volatile boolean isCurrent;

    SchemaGuard(DataSource dataSource, Duration patience) {
        this.flyway = Flyway.configure().dataSource(dataSource).load();
        this.patience = patience;
    }

    /** @throws IllegalStateException with what to do when the schema did not come in time */
    @Override
    public void start() {
        var deadline = System.nanoTime() + patience.toNanos();
        var told = false;
        while (!isMigrated()) {
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
        isCurrent = true;
    }

    @Override
    public void stop() {
        isCurrent = false;
    }

    @Override
    public boolean isRunning() {
        return isCurrent;
    }

    @Override
    public int getPhase() {
        return 0;
    }

    private boolean isMigrated() {
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
