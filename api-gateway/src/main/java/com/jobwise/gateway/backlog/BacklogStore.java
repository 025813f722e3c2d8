package com.jobwise.gateway.backlog;

import com.jobwise.work.WorkKind;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** How much work there is, counted no further than it matters. */
@Repository
class BacklogStore {

    private final JdbcClient jdbc;

    BacklogStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Items of a kind that have not begun, of everybody that the caller may see; each state is counted to {@code atMost}. */
    int waiting(WorkKind kind, int atMost) {
        return jdbc.sql("""
                select (
                    select count(*)
                    from (
                      select
                      from work_items
                      where kind = :kind
                        and status = 'queued'
                      limit :atMost) as queued)
                  + (
                    select count(*)
                    from (
                      select
                      from work_items
                      where kind = :kind
                        and status = 'blocked'
                      limit :atMost) as blocked)
                """)
                .param("kind", kind.stored())
                .param("atMost", atMost)
                .query(Integer.class)
                .single();
    }

    /** A user's items that have not ended, counted to {@code atMost}. */
    int open(int userId, int atMost) {
        return jdbc.sql("""
                select count(*)
                from (
                  select
                  from work_items
                  where user_id = :userId
                    and status in ('blocked', 'queued', 'running')
                  limit :atMost) as open
                """)
                .param("userId", userId)
                .param("atMost", atMost)
                .query(Integer.class)
                .single();
    }
}
