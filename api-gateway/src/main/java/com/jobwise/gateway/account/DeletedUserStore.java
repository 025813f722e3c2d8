package com.jobwise.gateway.account;

import java.time.Instant;
import java.time.ZoneOffset;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The rows of {@code users} whose time of grace is over: the only statement on that table that is about nobody in particular. */
@Repository
public class DeletedUserStore {

    private final JdbcClient jdbc;

    DeletedUserStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    // row-level security: for the retention job, across all users.
    /**
     * Deletes accounts with all that is theirs. Those that somebody is restoring or deleting at this moment are left for the next call.
     *
     * @param before accounts deleted earlier than this; now minus {@code jobwise.gateway.accounts.grace}
     * @param limit how many at most
     * @return how many
     */
    public int purgeDeletedBefore(Instant before, int limit) {
        return jdbc.sql("""
                        delete from users
                        where id in (
                          select id
                          from users
                          where deleted_at < :before
                          order by deleted_at
                          limit :limit
                          for update skip locked)
                        """)
                .param("before", before.atOffset(ZoneOffset.UTC))
                .param("limit", limit)
                .update();
    }
}
