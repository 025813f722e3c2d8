package com.jobwise.standalone.system;

import com.jobwise.standalone.exit.ExitCode;
import com.jobwise.standalone.exit.StoppedException;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Optional;

/** Asks the database itself what it is. */
final class DatabaseIdentityStore {

    private DatabaseIdentityStore() {}

    /**
     * @param product what {@code version()} says, up to the first comma, e.g. {@code PostgreSQL 18.6 on x86_64-pc-linux-gnu}
     * @param postmaster the server's main process, when it runs on this machine
     */
    record Identity(String product, Optional<ProcessHandle> postmaster) {}

    /**
     * @param isHere whether it runs on this machine
     * @throws StoppedException when it cannot be reached
     */
    static Identity ask(DatabaseAddress address, boolean isHere) {
        try (var connection = DriverManager.getConnection(address.url(), address.user(), address.password());
                var statement = connection.createStatement();
                var row = statement.executeQuery("select version(), pg_backend_pid()")) {
            row.next();
            var postmaster = isHere ? parentOf(row.getLong(2)) : Optional.<ProcessHandle>empty();
            return new Identity(row.getString(1).replaceFirst(",.*", ""), postmaster);
        } catch (SQLException e) {
            throw new StoppedException(
                    ExitCode.NOT_STARTED,
                    "The database cannot be used (%s). Check JOBWISE_DB_URL, JOBWISE_DB_USER and JOBWISE_DB_PASSWORD."
                            .formatted(firstLine(e)),
                    e);
        }
    }

    /** Asked while the session's own process lives. */
    private static Optional<ProcessHandle> parentOf(long sessionProcess) {
        return ProcessHandle.of(sessionProcess).flatMap(ProcessHandle::parent);
    }

    private static String firstLine(SQLException e) {
        return String.valueOf(e.getMessage()).lines().findFirst().orElse("no reason given");
    }
}
