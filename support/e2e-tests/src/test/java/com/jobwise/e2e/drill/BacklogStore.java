package com.jobwise.e2e.drill;

/** Many documents that wait, stored as rows because asking for them one by one would take an hour. */
final class BacklogStore {

    private final Sql sql;

    BacklogStore(Sql sql) {
        this.sql = sql;
    }

    /**
     * Documents of everybody, in turn, that wait like any other; one that is done is what they are copied from.
     *
     * @return how many there are now, those of an earlier call too
     */
    long store(int items) {
        sql.execute("""
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
        sql.execute("""
                insert into work_items (id, kind, user_id, subject_id)
                select gen_random_uuid(), 'generation', user_id, id
                from generations
                where user_custom_prompt = 'backlog'
                  and not exists (
                    select 1
                    from work_items
                    where subject_id = generations.id)
                """);
        return sql.number("select count(*) from generations where user_custom_prompt = 'backlog'");
    }

    /** Those that are not being made just now, and then those that were. */
    void remove() {
        sql.execute("""
                delete from work_items
                where subject_id in (
                  select id
                  from generations
                  where user_custom_prompt = 'backlog')
                """);
        sql.execute("delete from generations where user_custom_prompt = 'backlog'");
    }
}
