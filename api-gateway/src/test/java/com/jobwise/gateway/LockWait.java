package com.jobwise.gateway;

import javax.sql.DataSource;
import org.awaitility.Awaitility;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DelegatingDataSource;

/** Watches, from outside every transaction, for somebody who waits for a lock in the tests' database. */
public record LockWait(DataSource owner) {

    public void await() {
        Awaitility.await().until(this::somebodyWaits);
    }

    private boolean somebodyWaits() {
        // Another object than the transaction's source, so that the look is not part of the transaction.
        return JdbcClient.create(new DelegatingDataSource(owner))
                .sql("""
                select exists (
                  select 1
                  from pg_stat_activity
                  where datname = current_database()
                    and wait_event_type = 'Lock')
                """)
                .query(Boolean.class)
                .single();
    }
}
