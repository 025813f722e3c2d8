package com.jobwise.gateway.admin;

import com.jobwise.work.WorkKind;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Tables {@code worker_slots} and {@code work_pauses}: who works, and what is held back, as the operator's role. */
@Repository
class WorkerStore {

    private static final String COLUMNS = """
            owner, kind, slots, running, seen_at, draining_since,
            case
              when seen_at <= now() - interval '15 seconds' then 'silent'
              when draining_since is null then 'working'
              -- What it said before it was told says nothing.
              when running = 0 and seen_at > draining_since + interval '1 second' then 'drained'
              else 'draining' end as state
            """;

    private final JdbcClient jdbc;

    WorkerStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<WorkerView> workers() {
        return jdbc.sql("""
                select %s
                from worker_slots
                order by kind, seen_at desc, owner
                """.formatted(COLUMNS)).query(WorkerStore::worker).list();
    }

    Optional<WorkerView> worker(String name) {
        return jdbc.sql("""
                select %s
                from worker_slots
                where owner = :name
                """.formatted(COLUMNS))
                .param("name", name)
                .query(WorkerStore::worker)
                .optional();
    }

    /** One that is told already keeps its time. */
    void drain(String name) {
        jdbc.sql("""
                update worker_slots
                set draining_since = coalesce(draining_since, now())
                where owner = :name
                """).param("name", name).update();
    }

    /** All that live now; who starts afterwards takes work. */
    void drain(WorkKind kind) {
        jdbc.sql("""
                update worker_slots
                set draining_since = coalesce(draining_since, now())
                where kind = :kind
                  and seen_at > now() - interval '15 seconds'
                """).param("kind", kind.stored()).update();
    }

    void release(String name) {
        jdbc.sql("""
                update worker_slots
                set draining_since = null
                where owner = :name
                """).param("name", name).update();
    }

    void release(WorkKind kind) {
        jdbc.sql("""
                update worker_slots
                set draining_since = null
                where kind = :kind
                """).param("kind", kind.stored()).update();
    }

    void pause(WorkKind kind) {
        jdbc.sql("""
                insert into work_pauses (kind)
                values (:kind)
                on conflict do nothing
                """).param("kind", kind.stored()).update();
    }

    void resume(WorkKind kind) {
        jdbc.sql("""
                delete from work_pauses
                where kind = :kind
                """).param("kind", kind.stored()).update();
    }

    /** Every kind, in the order of their names. */
    List<KindView> kinds() {
        return jdbc.sql("""
                select kinds.kind, paused_at, count(owner) as workers, count(draining_since) as draining,
                  coalesce(sum(slots) filter (where draining_since is null), 0) as slots, coalesce(sum(running), 0) as running
                from unnest(:kinds::varchar[]) as kinds (kind)
                left join work_pauses as pause on pause.kind = kinds.kind
                left join worker_slots as worker on worker.kind = kinds.kind and worker.seen_at > now() - interval '15 seconds'
                group by kinds.kind, paused_at
                order by kinds.kind
                """)
                .param(
                        "kinds",
                        List.of(WorkKind.values()).stream()
                                .map(WorkKind::stored)
                                .toArray(String[]::new))
                .query(WorkerStore::kind)
                .list();
    }

    private static WorkerView worker(ResultSet row, int index) throws SQLException {
        return new WorkerView(
                row.getString("owner"),
                WorkKind.fromStored(row.getString("kind")),
                WorkerView.State.valueOf(row.getString("state").toUpperCase(Locale.ROOT)),
                row.getInt("slots"),
                row.getInt("running"),
                WorkRows.moment(row, "seen_at"),
                WorkRows.time(row, "draining_since"));
    }

    private static KindView kind(ResultSet row, int index) throws SQLException {
        return new KindView(
                WorkKind.fromStored(row.getString("kind")),
                WorkRows.time(row, "paused_at"),
                row.getInt("workers"),
                row.getInt("slots"),
                row.getInt("running"),
                row.getInt("draining"));
    }
}
