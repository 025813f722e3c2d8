package com.jobwise.work;

import org.springframework.jdbc.core.simple.JdbcClient;

/** Which worker processes live, by their own word every few seconds. */
public final class WorkerSlotsStore {

    private final JdbcClient jdbc;

    public WorkerSlotsStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    public void seen(String owner, WorkKind kind, int slots) {
        jdbc.sql("""
                insert into worker_slots (owner, kind, slots, seen_at)
                values (:owner, :kind, :slots, now())
                on conflict (owner, kind) do update
                set slots = excluded.slots, seen_at = now()
                """)
                .param("owner", owner)
                .param("kind", kind.stored())
                .param("slots", slots)
                .update();
    }

    public void gone(String owner) {
        jdbc.sql("""
                delete from worker_slots
                where owner = :owner
                   or seen_at < now() - interval '1 day'
                """).param("owner", owner).update();
    }
}
