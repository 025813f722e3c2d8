package com.jobwise.work;

import org.springframework.jdbc.core.simple.JdbcClient;

/** Which worker processes live, by their own word every few seconds. */
public final class WorkerSlotsStore {

    private final JdbcClient jdbc;

    public WorkerSlotsStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * A sign of life.
     *
     * @param slots items it can work on at once
     * @param running items it works on now
     * @return whether it has been told to take nothing new
     */
    public boolean seen(String owner, WorkKind kind, int slots, int running) {
        return jdbc.sql("""
                insert into worker_slots (owner, kind, slots, running, seen_at)
                values (:owner, :kind, :slots, :running, now())
                on conflict (owner, kind) do update
                set slots = excluded.slots, running = excluded.running, seen_at = now()
                returning draining_since is not null
                """)
                .param("owner", owner)
                .param("kind", kind.stored())
                .param("slots", slots)
                .param("running", running)
                .query(Boolean.class)
                .single();
    }

    public void gone(String owner) {
        jdbc.sql("""
                delete from worker_slots
                where owner = :owner
                   or seen_at < now() - interval '1 day'
                """).param("owner", owner).update();
    }
}
