package com.jobwise.e2e.drill;

import com.jobwise.e2e.drill.server.OwnPostgres;
import java.sql.SQLException;
import java.util.Collection;
import java.util.List;
import java.util.UUID;

/** The books as the database has them, read past row-level security. */
final class LedgerStore {

    private final OwnPostgres postgres;

    LedgerStore(OwnPostgres postgres) {
        this.postgres = postgres;
    }

    /** @param accepted bound to the statement's one question mark, if it has one */
    long number(String sql, Collection<UUID> accepted) {
        try (var connection = postgres.dataSource().getConnection();
                var statement = connection.prepareStatement(sql)) {
            if (sql.contains("?")) {
                statement.setArray(1, connection.createArrayOf("uuid", accepted.toArray()));
            }
            try (var rows = statement.executeQuery()) {
                rows.next();
                return rows.getLong(1);
            }
        } catch (SQLException failed) {
            throw new IllegalStateException(failed);
        }
    }

    long number(String sql) {
        return number(sql, List.of());
    }

    void execute(String sql) {
        try (var connection = postgres.dataSource().getConnection();
                var statement = connection.createStatement()) {
            statement.execute(sql);
        } catch (SQLException failed) {
            throw new IllegalStateException(failed);
        }
    }

    /** For the next drill; nothing may be under way. */
    void removeAllWork() {
        execute("""
                truncate work_items, generations, job_content_rankings, idempotency_keys, model_calls cascade
                """);
    }

    long open() {
        return number("""
                select count(*)
                from work_items
                where status in ('blocked', 'queued', 'running')
                """);
    }

    long lost(Collection<UUID> accepted) {
        return number("""
                select count(*)
                from unnest(?::uuid[]) as promised (id)
                left join generations as document on document.id = promised.id
                where document.id is null
                   or document.status not in ('completed', 'failed', 'cancelled')
                   or (document.status = 'completed' and document.result is null)
                """, accepted);
    }

    long doubled() {
        return number("""
                select count(*)
                from generations as document
                where (
                    select count(*)
                    from generation_events as event
                    where event.generation_id = document.id
                      and event.event in ('completed', 'failed', 'cancelled')) > 1
                   or (
                    select count(*)
                    from work_items as item
                    where item.subject_id = document.id
                      and item.kind = 'generation'
                      and item.status = 'succeeded') > 1
                """);
    }

    long unasked(Collection<UUID> accepted) {
        return number("""
                select count(*)
                from generations
                where id <> all (?::uuid[])
                """, accepted);
    }

    long failed() {
        return number("""
                select (
                    select count(*)
                    from generations
                    where status = 'failed')
                  + (
                    select count(*)
                    from work_items
                    where status = 'failed')
                """);
    }

    long leases() {
        return number("""
                select count(*)
                from work_items
                where lease_owner is not null
                   or lease_until is not null
                """);
    }

    long overAttempts() {
        return number("""
                select count(*)
                from work_items
                where attempt > max_attempts
                """);
    }

    long triedAgain() {
        return number("""
                select coalesce(sum(claim - 1), 0)
                from work_items
                where claim > 1
                """);
    }

    long burntAttempts() {
        return number("""
                select coalesce(sum(attempt - 1), 0)
                from work_items
                where attempt > 1
                """);
    }

    /** Documents that have come to an end. */
    long ended() {
        return number("""
                select count(*)
                from generations
                where status in ('completed', 'failed', 'cancelled')
                """);
    }

    long rankings() {
        return number("select count(*) from job_content_rankings");
    }

    long items() {
        return number("select count(*) from work_items");
    }

    long succeeded() {
        return number("""
                select count(*)
                from work_items
                where status = 'succeeded'
                """);
    }

    long completed() {
        return number("select count(*) from generations where status = 'completed'");
    }

    long heldBy(String ownerPrefix) {
        return number("""
                select count(*)
                from work_items
                where status = 'running'
                  and lease_owner like '%s%%'
                """.formatted(ownerPrefix));
    }

    boolean isEnded(UUID document) {
        return number("""
                select count(*)
                from work_items
                where subject_id = any (?::uuid[])
                  and status in ('succeeded', 'failed', 'cancelled')
                """, List.of(document)) > 0;
    }

    /** The process that is at it; empty when none is. */
    String ownerOf(UUID document) {
        try (var connection = postgres.dataSource().getConnection();
                var statement = connection.prepareStatement("""
                        select coalesce(max(lease_owner), '')
                        from work_items
                        where subject_id = ?
                        """)) {
            statement.setObject(1, document);
            try (var rows = statement.executeQuery()) {
                rows.next();
                return rows.getString(1);
            }
        } catch (SQLException failed) {
            throw new IllegalStateException(failed);
        }
    }
}
