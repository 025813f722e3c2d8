package com.jobwise.e2e.drill;

/** Documents of long ago, copied from one that is done. */
final class AgedStore {

    private final Sql sql;

    AgedStore(Sql sql) {
        this.sql = sql;
    }

    /**
     * For everybody who has a document.
     *
     * @param each so many
     * @param days since they were completed
     */
    void store(int each, int days) {
        sql.execute("""
                insert into generations (id, user_id, profile_id, job_id, document_type, options, status, result, current_stage,
                  user_custom_prompt, created_at, started_at, completed_at)
                select gen_random_uuid(), former.user_id, former.profile_id, former.job_id, former.document_type, former.options,
                  former.status, former.result, former.current_stage, 'aged', past, past, past
                from (
                  select distinct on (user_id) *, now() - %2$d * interval '1 day' as past
                  from generations
                  where status = 'completed'
                  order by user_id, created_at desc) as former
                cross join generate_series(1, %1$d)
                """.formatted(each, days));
        sql.execute("""
                insert into work_items (id, kind, user_id, subject_id, status, finalized_at)
                select gen_random_uuid(), 'generation', document.user_id, document.id, 'succeeded', now()
                from generations as document
                where document.user_custom_prompt = 'aged'
                  and not exists (
                    select 1
                    from work_items
                    where subject_id = document.id)
                """);
    }

    /** Older than anything that is deleted, and not done. */
    void ageWhatWaits() {
        sql.execute("""
                update generations
                set created_at = now() - interval '200 days'
                where status in ('pending', 'generating')
                """);
    }

    long documents() {
        return sql.number("select count(*) from generations");
    }

    long waiting() {
        return sql.number("""
                select count(*)
                from generations as document
                join work_items as item on item.subject_id = document.id
                where document.status in ('pending', 'generating')
                  and item.status in ('blocked', 'queued', 'running')
                """);
    }

    /** Documents go with their work, in one transaction. */
    long tornApart() {
        return sql.number("""
                select count(*)
                from generations as document
                full join (
                  select subject_id
                  from work_items
                  where kind = 'generation') as item on item.subject_id = document.id
                where document.id is null
                   or item.subject_id is null
                """);
    }

    void remove() {
        sql.execute("""
                delete from work_items
                where subject_id in (
                  select id
                  from generations
                  where user_custom_prompt = 'aged')
                """);
        sql.execute("delete from generations where user_custom_prompt = 'aged'");
    }
}
