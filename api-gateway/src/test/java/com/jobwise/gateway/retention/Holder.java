package com.jobwise.gateway.retention;

import com.jobwise.testsupport.TestDatabase;
import java.sql.SQLException;
import java.util.concurrent.CountDownLatch;

/** Holds what a statement locks until it is told to let go. */
final class Holder {

    private Holder() {}

    static void hold(TestDatabase database, String sql, CountDownLatch locked, CountDownLatch done) {
        try (var connection = database.dataSource().getConnection();
                var statement = connection.createStatement()) {
            connection.setAutoCommit(false);
            statement.execute(sql);
            locked.countDown();
            done.await();
            connection.rollback();
        } catch (SQLException | InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
