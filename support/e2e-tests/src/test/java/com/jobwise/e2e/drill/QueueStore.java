package com.jobwise.e2e.drill;

import com.jobwise.work.WorkKind;
import java.time.Duration;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;

/** The queue while it is at work: who holds what, and who waited how long. */
final class QueueStore {

    private final Sql sql;

    QueueStore(Sql sql) {
        this.sql = sql;
    }

    /** As an operator does. */
    void pause(WorkKind kind) {
        sql.execute("insert into work_pauses (kind) values ('%s') on conflict do nothing".formatted(kind.stored()));
    }

    void resume() {
        sql.execute("delete from work_pauses");
    }

    /** As if the broker had been told of all that waits. @return their ids */
    List<UUID> markAnnounced() {
        sql.execute("""
                update work_items
                set announced_at = now()
                where status = 'queued'
                """);
        return sql.list("""
                        select coalesce(string_agg(id::text, ','), '')
                        from work_items
                        where status = 'queued'
                        """).stream().map(UUID::fromString).toList();
    }

    long running(WorkKind kind) {
        return sql.number("""
                select count(*)
                from work_items
                where status = 'running'
                  and kind = '%s'
                """.formatted(kind.stored()));
    }

    long heldBy(String ownerPrefix) {
        return sql.number("""
                select count(*)
                from work_items
                where status = 'running'
                  and lease_owner like '%s%%'
                """.formatted(ownerPrefix));
    }

    boolean isEnded(UUID document) {
        return sql.number("""
                select count(*)
                from work_items
                where subject_id = any (?::uuid[])
                  and status in ('succeeded', 'failed', 'cancelled')
                """, List.of(document)) > 0;
    }

    List<UUID> waitingDocuments() {
        return sql.list("""
                        select coalesce(string_agg(id::text, ','), '')
                        from generations
                        where status = 'pending'
                        """).stream().map(UUID::fromString).toList();
    }

    /** How many a second the database commits, of all processes. They tell it up to ten seconds later. */
    long transactions(Duration window) {
        Pause.of(Duration.ofSeconds(12));
        var before = committed();
        Pause.of(window);
        return (committed() - before) / window.toSeconds();
    }

    private long committed() {
        return sql.number("select xact_commit from pg_stat_database where datname = current_database()");
    }

    /** The process that is at it; empty when none is. */
    String ownerOf(UUID document) {
        return sql.text(
                "select coalesce(max(lease_owner), '') from work_items where subject_id = '%s'".formatted(document));
    }

    long claims() {
        return sql.number("select coalesce(sum(claim), 0) from work_items");
    }

    /** How many items are in which state, as words. */
    String states() {
        return sql.text("""
                select coalesce(string_agg(items || ' ' || status, ' ' order by status), 'nothing')
                from (
                  select status, count(*) as items
                  from work_items
                  group by status) as state
                """);
    }

    List<UUID> works() {
        return sql.list("select coalesce(string_agg(id::text, ',' order by id), '') from work_items").stream()
                .map(UUID::fromString)
                .toList();
    }

    UUID workOf(UUID document) {
        return UUID.fromString(sql.text("select id from work_items where subject_id = '%s'".formatted(document)));
    }

    /** From the moment an item could be claimed the first time to its first claim. */
    List<Duration> waitsOf(Collection<UUID> documents) {
        return sql.list("""
                        select coalesce(string_agg((extract(epoch from started_at - created_at) * 1000)::bigint::text, ','), '')
                        from work_items
                        where subject_id::text = any (string_to_array('%s', ','))
                        """.formatted(documents.stream().map(UUID::toString).collect(Collectors.joining(",")))).stream()
                .map(millis -> Duration.ofMillis(Long.parseLong(millis)))
                .toList();
    }

    /** How long runs took that ended well, the middle one. */
    Duration runTime() {
        return Duration.ofMillis(sql.number("""
                select coalesce((percentile_cont(0.5) within group (order by extract(epoch from finalized_at - started_at)) * 1000), 0)::bigint
                from work_items
                where status = 'succeeded'
                  and kind = 'generation'
                """));
    }

    List<Long> endedByUser() {
        return sql.list("""
                        select coalesce(string_agg(done::text, ','), '')
                        from (
                          select count(*) as done
                          from generations
                          where status = 'completed'
                          group by user_id) as share
                        """).stream().map(Long::parseLong).toList();
    }
}
