package com.jobwise.e2e.drill;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicReference;
import org.awaitility.Awaitility;

/** A gate before the mark that an item was announced: whoever stands there has told the broker, and no row says so. */
final class Marks implements AutoCloseable {

    private final Sql sql;
    private final Connection keeper;

    Marks(Rig rig) {
        sql = new Sql(rig.postgres());
        sql.execute("""
                create or replace function wait_at_the_gate() returns trigger language plpgsql as $$
                begin
                  perform pg_advisory_xact_lock_shared(4711);
                  return new;
                end $$
                """);
        sql.execute("""
                create or replace trigger gate
                before update on work_items
                for each row
                when (old.announced_at is null and new.announced_at is not null)
                execute function wait_at_the_gate()
                """);
        try {
            keeper = rig.postgres().dataSource().getConnection();
        } catch (SQLException failed) {
            throw new IllegalStateException(failed);
        }
    }

    void hold() {
        keep("select pg_advisory_lock(4711)");
    }

    /** @return the module whose process stands at the gate */
    String awaitHeld() {
        var module = new AtomicReference<>("");
        Awaitility.await()
                .atMost(Duration.ofSeconds(30))
                .pollInterval(Duration.ofMillis(5))
                .until(() -> {
                    module.set(waiting());
                    return !module.get().isEmpty();
                });
        return module.get();
    }

    private String waiting() {
        return sql.text("""
                select coalesce(max(activity.application_name), '')
                from pg_locks as gate
                join pg_stat_activity as activity on activity.pid = gate.pid
                where gate.locktype = 'advisory'
                  and gate.objid = 4711
                  and not gate.granted
                """);
    }

    void release() {
        keep("select pg_advisory_unlock(4711)");
    }

    private void keep(String statement) {
        try (var keeping = keeper.createStatement()) {
            keeping.execute(statement);
        } catch (SQLException failed) {
            throw new IllegalStateException(failed);
        }
    }

    @Override
    public void close() {
        try {
            keeper.close();
        } catch (SQLException failed) {
            throw new IllegalStateException(failed);
        } finally {
            sql.execute("drop trigger gate on work_items");
        }
    }
}
