package com.jobwise.e2e.drill;

import java.time.Duration;
import java.util.Collection;
import java.util.UUID;

/** The books as the database has them, read past row-level security. */
final class LedgerStore {

    private final Sql sql;

    LedgerStore(Sql sql) {
        this.sql = sql;
    }

    /** For the next drill; nothing may be under way. */
    void removeAllWork() {
        sql.execute("""
                truncate work_items, generations, job_content_rankings, idempotency_keys, model_calls cascade
                """);
    }

    long open() {
        return sql.number("""
                select count(*)
                from work_items
                where status in ('blocked', 'queued', 'running')
                """);
    }

    long lost(Collection<UUID> accepted) {
        return sql.number("""
                select count(*)
                from unnest(?::uuid[]) as promised (id)
                left join generations as document on document.id = promised.id
                where document.id is null
                   or document.status not in ('completed', 'failed', 'cancelled')
                   or (document.status = 'completed' and document.result is null)
                """, accepted);
    }

    long doubled() {
        return sql.number("""
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
        return sql.number("""
                select count(*)
                from generations
                where id <> all (?::uuid[])
                """, accepted);
    }

    long failed() {
        return sql.number("""
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
        return sql.number("""
                select count(*)
                from work_items
                where lease_owner is not null
                   or lease_until is not null
                """);
    }

    long overAttempts() {
        return sql.number("""
                select count(*)
                from work_items
                where attempt > max_attempts
                """);
    }

    long triedAgain() {
        return sql.number("""
                select coalesce(sum(claim - 1), 0)
                from work_items
                where claim > 1
                """);
    }

    long burntAttempts() {
        return sql.number("""
                select coalesce(sum(attempt - 1), 0)
                from work_items
                where attempt > 1
                """);
    }

    /** Documents that have come to an end. */
    long ended() {
        return sql.number("""
                select count(*)
                from generations
                where status in ('completed', 'failed', 'cancelled')
                """);
    }

    long rankings() {
        return sql.number("select count(*) from job_content_rankings");
    }

    long items() {
        return sql.number("select count(*) from work_items");
    }

    long succeeded() {
        return sql.number("""
                select count(*)
                from work_items
                where status = 'succeeded'
                """);
    }

    long completed() {
        return sql.number("select count(*) from generations where status = 'completed'");
    }

    long cancelled(Collection<UUID> documents) {
        return sql.number("""
                select count(*)
                from generations
                where id = any (?::uuid[])
                  and status = 'cancelled'
                """, documents);
    }

    /** Questions to a model for a document that had been cancelled this long before. */
    long askedAfterCancel(Duration grace) {
        return sql.number("""
                select count(*)
                from model_calls as call
                join work_items as item on item.id = call.work_id
                where item.status = 'cancelled'
                  and call.reserved_at > item.finalized_at + %d * interval '1 millisecond'
                """.formatted(grace.toMillis()));
    }

    /** Differs when any row of work or any document differs. */
    String fingerprint() {
        return sql.text("""
                select md5(
                  coalesce((select string_agg(item::text, '|' order by id) from work_items as item), '')
                  || coalesce((select string_agg(document::text, '|' order by id) from generations as document), ''))
                """);
    }
}
