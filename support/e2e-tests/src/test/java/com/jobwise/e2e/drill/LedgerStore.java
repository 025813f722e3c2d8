package com.jobwise.e2e.drill;

import com.jobwise.e2e.drill.server.OwnPostgres;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

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
        return text("select coalesce(max(lease_owner), '') from work_items where subject_id = '%s'".formatted(document));
    }

    long cancelled(Collection<UUID> documents) {
        return number("""
                select count(*)
                from generations
                where id = any (?::uuid[])
                  and status = 'cancelled'
                """, documents);
    }

    /** Questions to a model for a document that had been cancelled this long before. */
    long askedAfterCancel(Duration grace) {
        return number("""
                select count(*)
                from model_calls as call
                join work_items as item on item.id = call.work_id
                where item.status = 'cancelled'
                  and call.reserved_at > item.finalized_at + %d * interval '1 millisecond'
                """.formatted(grace.toMillis()));
    }

    /** From the moment an item could be claimed the first time to its first claim. */
    List<Duration> waitsOf(Collection<UUID> documents) {
        return Stream.of(text("""
                        select coalesce(string_agg((extract(epoch from started_at - created_at) * 1000)::bigint::text, ','), '')
                        from work_items
                        where subject_id::text = any (string_to_array('%s', ','))
                        """.formatted(documents.stream().map(UUID::toString).collect(Collectors.joining(","))))
                        .split(","))
                .filter(millis -> !millis.isEmpty())
                .map(millis -> Duration.ofMillis(Long.parseLong(millis)))
                .toList();
    }

    /** How long runs took that ended well, the middle one. */
    Duration runTime() {
        return Duration.ofMillis(number("""
                select coalesce((percentile_cont(0.5) within group (order by extract(epoch from finalized_at - started_at)) * 1000), 0)::bigint
                from work_items
                where status = 'succeeded'
                  and kind = 'generation'
                """));
    }

    List<Long> endedByUser() {
        return Stream.of(text("""
                        select coalesce(string_agg(done::text, ','), '')
                        from (
                          select count(*) as done
                          from generations
                          where status = 'completed'
                          group by user_id) as share
                        """).split(","))
                .filter(share -> !share.isEmpty())
                .map(Long::parseLong)
                .toList();
    }

    /**
     * Documents of everybody, in turn, that wait like any other; one that is done is what they are copied from.
     *
     * @return how many there are now
     */
    long storeBacklog(int items) {
        execute("""
                insert into generations (id, user_id, profile_id, job_id, ranking_id, document_type, options, user_custom_prompt)
                select gen_random_uuid(), former.user_id, former.profile_id, former.job_id, former.ranking_id,
                  former.document_type, former.options, 'backlog'
                from (
                  select distinct on (user_id) *
                  from generations
                  where status = 'completed'
                  order by user_id) as former
                cross join generate_series(1, %d / (
                  select count(distinct user_id)
                  from generations
                  where status = 'completed'))
                """.formatted(items));
        execute("""
                insert into work_items (id, kind, user_id, subject_id)
                select gen_random_uuid(), 'generation', user_id, id
                from generations
                where user_custom_prompt = 'backlog'
                """);
        return number("select count(*) from generations where user_custom_prompt = 'backlog'");
    }

    /** Those that are not being made just now, and then those that were. */
    void removeBacklog() {
        execute("""
                delete from work_items
                where subject_id in (
                  select id
                  from generations
                  where user_custom_prompt = 'backlog')
                """);
        execute("delete from generations where user_custom_prompt = 'backlog'");
    }

    long claims() {
        return number("select coalesce(sum(claim), 0) from work_items");
    }

    /** How many items are in which state, as words. */
    String states() {
        return text("""
                select coalesce(string_agg(items || ' ' || status, ' ' order by status), 'nothing')
                from (
                  select status, count(*) as items
                  from work_items
                  group by status) as state
                """);
    }

    /** Differs when any row of work or any document differs. */
    String fingerprint() {
        return text("""
                select md5(
                  coalesce((select string_agg(item::text, '|' order by id) from work_items as item), '')
                  || coalesce((select string_agg(document::text, '|' order by id) from generations as document), ''))
                """);
    }

    List<UUID> works() {
        return Stream.of(text("select coalesce(string_agg(id::text, ',' order by id), '') from work_items")
                        .split(","))
                .filter(id -> !id.isEmpty())
                .map(UUID::fromString)
                .toList();
    }

    UUID workOf(UUID document) {
        return UUID.fromString(
                text("select id from work_items where subject_id = '%s'".formatted(document)));
    }

    private String text(String sql) {
        try (var connection = postgres.dataSource().getConnection();
                var statement = connection.createStatement();
                var rows = statement.executeQuery(sql)) {
            rows.next();
            return rows.getString(1);
        } catch (SQLException failed) {
            throw new IllegalStateException(failed);
        }
    }
}
