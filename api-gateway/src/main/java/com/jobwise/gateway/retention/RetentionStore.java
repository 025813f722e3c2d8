package com.jobwise.gateway.retention;

import java.time.Instant;
import java.time.ZoneOffset;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * What is due by each rule, across all users and tables. For every rule one query says what is due: the dry run counts it, the run
 * deletes it, so the two cannot disagree. Rows that somebody works on just now are passed over.
 */
final class RetentionStore {

    private final JdbcClient jdbc;

    RetentionStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * @param before what is older is due
     * @param kept newest finished documents of each user that stay
     */
    record Terms(Instant before, int kept) {}

    /** For one transaction, the right to delete; false while another process has it. */
    boolean takeTurn() {
        return jdbc.sql("""
                select pg_try_advisory_xact_lock(hashtext('jobwise.retention'))
                """).query(Boolean.class).single();
    }

    long count(RetentionRule rule, Terms terms) {
        return bound("""
                select count(*)
                from (%s) as due
                """.formatted(due(rule)), terms, Integer.MAX_VALUE)
                .query(Long.class)
                .single();
    }

    /** @return how many rows the rule named, without those that went with them */
    int delete(RetentionRule rule, Terms terms, int atMost) {
        return bound(
                        "with due as materialized (%s for update skip locked), %s".formatted(due(rule), gone(rule)),
                        terms,
                        atMost)
                .query(Integer.class)
                .single();
    }

    private JdbcClient.StatementSpec bound(String sql, Terms terms, int atMost) {
        return jdbc.sql(sql)
                .param("before", terms.before().atOffset(ZoneOffset.UTC))
                .param("kept", terms.kept())
                .param("atMost", atMost);
    }

    private static String due(RetentionRule rule) {
        return switch (rule) {
            case DELETED_ACCOUNTS -> """
                    select id
                    from users
                    where deleted_at < :before
                    order by deleted_at
                    limit :atMost""";
            case OLD_DOCUMENTS -> """
                    select id
                    from generations
                    where status = 'completed'
                      and completed_at < :before
                    order by completed_at
                    limit :atMost""";
            // Users with too many are found first: a window over everybody's documents would be sorted for every batch.
            case DOCUMENTS_BEYOND_THE_NEWEST -> """
                    select document.id
                    from generations as document
                    where document.id in (
                      select surplus.id
                      from (
                        select user_id
                        from generations
                        where status in ('completed', 'failed', 'cancelled')
                        group by user_id
                        having count(*) > :kept) as crowded
                      cross join lateral (
                        select id
                        from generations
                        where user_id = crowded.user_id
                          and status in ('completed', 'failed', 'cancelled')
                        order by created_at desc, id desc
                        offset :kept) as surplus
                      limit :atMost)""";
            // A run's suggestions for achievements are shown while it is the newest that completed. Older ones go
            // first, so that none of
            // them becomes the newest again. A suggestion for a line that reads otherwise by now is shown no more.
            case OLD_ENHANCEMENTS -> """
                    select run.id
                    from enhancements as run
                    where run.completed_at < :before
                      and (run.status <> 'completed'
                        or exists (
                          select 1
                          from enhancements as newer
                          where newer.profile_id = run.profile_id
                            and newer.status = 'completed'
                            and (newer.completed_at, newer.id) > (run.completed_at, run.id))
                        or not exists (
                          select 1
                          from jsonb_array_elements(run.items) as item
                          join experiences as experience on experience.id = (item ->> 'entry')::uuid
                          where item ->> 'kind' = 'achievement'
                            and item ->> 'after' is not null
                            and not (item ->> 'decided')::boolean
                            and experience.achievements @> jsonb_build_array(item -> 'before')))
                    order by run.completed_at
                    limit :atMost""";
            case ARCHIVED_SAMPLES -> """
                    select id
                    from sample_documents
                    where not is_active
                      and archived_at < :before
                    order by archived_at
                    limit :atMost""";
            case ENDED_WORK -> """
                    select id
                    from work_items
                    where finalized_at < :before
                    order by finalized_at
                    limit :atMost""";
            case KEPT_ANSWERS -> """
                    select user_id, key
                    from idempotency_keys
                    where created_at < :before
                    order by created_at
                    limit :atMost""";
            // A session as a whole: that it was revoked is written on its older tokens, too.
            case EXPIRED_SESSIONS -> """
                    select token.id
                    from refresh_tokens as token
                    where token.expires_at < :before
                      and not exists (
                        select 1
                        from refresh_tokens as newer
                        where newer.family = token.family
                          and newer.expires_at >= :before)
                    order by token.expires_at
                    limit :atMost""";
            case EXPIRED_MAIL_TOKENS -> """
                    select id
                    from mail_tokens
                    where expires_at < :before
                    order by expires_at
                    limit :atMost""";
            case OLD_MODEL_CALLS -> """
                    select id
                    from model_calls
                    where reserved_at < :before
                    order by reserved_at
                    limit :atMost""";
        };
    }

    /**
     * The status is asked again of the locked row: a retry may have begun since it was found. Everybody else locks work before its
     * document, so nothing is waited for here: what somebody holds they are deleting, or {@code ENDED_WORK} takes it later.
     */
    private static String gone(RetentionRule rule) {
        return switch (rule) {
            // Documents first: they hold profiles and jobs that go with the account.
            case DELETED_ACCOUNTS -> """
                    documents as (
                      delete from generations
                      where user_id in (select id from due)),
                    gone as (
                      delete from users
                      where id in (select id from due)
                      returning id)
                    select count(*)
                    from gone""";
            case OLD_DOCUMENTS, DOCUMENTS_BEYOND_THE_NEWEST -> """
                    gone as (
                      delete from generations
                      where id in (select id from due)
                        and status in ('completed', 'failed', 'cancelled')
                      returning id),
                    work as (
                      delete from work_items
                      where id in (
                        select id
                        from work_items
                        where kind = 'generation'
                          and subject_id in (select id from gone)
                        for update skip locked))
                    select count(*)
                    from gone""";
            case OLD_ENHANCEMENTS -> plain("enhancements", "id");
            case ARCHIVED_SAMPLES -> plain("sample_documents", "id");
            case ENDED_WORK -> plain("work_items", "id");
            case KEPT_ANSWERS -> plain("idempotency_keys", "user_id, key");
            case EXPIRED_SESSIONS -> plain("refresh_tokens", "id");
            case EXPIRED_MAIL_TOKENS -> plain("mail_tokens", "id");
            case OLD_MODEL_CALLS -> plain("model_calls", "id");
        };
    }

    private static String plain(String table, String key) {
        return """
                gone as (
                  delete from %1$s
                  where (%2$s) in (select %2$s from due)
                  returning 1)
                select count(*)
                from gone""".formatted(table, key);
    }
}
