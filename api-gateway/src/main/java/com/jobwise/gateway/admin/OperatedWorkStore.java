package com.jobwise.gateway.admin;

import com.jobwise.gateway.web.Paging;
import com.jobwise.paging.Slice;
import com.jobwise.work.WorkKind;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Everybody's work items, as the operator's role may see them. Asked without being an administrator, it finds nothing. */
@Repository
class OperatedWorkStore {

    private static final String COLUMNS = """
            id, kind, status, user_id, subject_id, attempt, max_attempts, claim, failure_code, lease_owner, lease_until, available_at,
            announced_at, created_at, started_at, finalized_at, split_part(traceparent, '-', 2) as trace_id,
            coalesce(waiting_for, case when status = 'queued' and kind in (select kind from work_pauses) then 'paused' end) as waiting_for
            """;

    private static final String MEANT = """
            from work_items
            where (:kind::varchar is null or kind = :kind)
              and (:status::varchar is null or status = :status)
              and (:user::integer is null or user_id = :user)
              and (:failureCode::varchar is null or failure_code = :failureCode)
              and (:olderThan::integer is null or created_at < now() - :olderThan * interval '1 second')
              and (:after::timestamptz is null or created_at >= :after)
              and (:before::timestamptz is null or created_at < :before)
            """;

    private final JdbcClient jdbc;

    OperatedWorkStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Newest first. */
    List<OperatedWork> list(WorkQuery query, Paging paging) {
        var slice = new Slice(Slice.Order.NEWEST, paging.rows(), paging.offset(), paging.after());
        var parameters = query.parameters();
        slice.addTo(parameters);
        return jdbc.sql("""
                select %s
                %s
                %s
                """.formatted(COLUMNS, MEANT, slice.sql()))
                .params(parameters)
                .query(WorkRows::item)
                .list();
    }

    long count(WorkQuery query) {
        return jdbc.sql("""
                select count(*)
                %s
                """.formatted(MEANT))
                .params(query.parameters())
                .query(Long.class)
                .single();
    }

    Optional<OperatedWork> find(UUID id) {
        return jdbc.sql("""
                select %s
                from work_items
                where id = :id
                """.formatted(COLUMNS))
                .param("id", id)
                .query(WorkRows::item)
                .optional();
    }

    List<WorkDetail.Neighbour> waitsFor(UUID id) {
        return jdbc.sql("""
                select other.id, other.kind, other.status, other.failure_code, other.created_at
                from work_dependencies as dependency
                join work_items as other on other.id = dependency.after_work_id
                where dependency.work_id = :id
                order by other.created_at, other.id
                """).param("id", id).query(WorkRows::neighbour).list();
    }

    List<WorkDetail.Neighbour> heldUp(UUID id) {
        return jdbc.sql("""
                select other.id, other.kind, other.status, other.failure_code, other.created_at
                from work_dependencies as dependency
                join work_items as other on other.id = dependency.work_id
                where dependency.after_work_id = :id
                order by other.created_at, other.id
                limit 100
                """).param("id", id).query(WorkRows::neighbour).list();
    }

    List<WorkDetail.Neighbour> others(OperatedWork item) {
        return jdbc.sql("""
                select id, kind, status, failure_code, created_at
                from work_items
                where subject_id = :subjectId
                  and kind = :kind
                  and id <> :id
                order by created_at desc, id desc
                limit 100
                """)
                .param("subjectId", item.subjectId())
                .param("kind", item.kind().stored())
                .param("id", item.id())
                .query(WorkRows::neighbour)
                .list();
    }

    List<WorkDetail.Stage> stages(UUID id) {
        return jdbc.sql("""
                select stage, engine, prompt_version, seconds, created_at
                from work_checkpoints
                where work_id = :id
                order by created_at, stage
                """).param("id", id).query(WorkRows::stage).list();
    }

    /** What stands in the broker is told anew: while its kind was paused, messages of it were dropped. */
    void announceAgain(WorkKind kind) {
        jdbc.sql("""
                update work_items
                set announced_at = null
                where kind = :kind
                  and status = 'queued'
                  and announced_at is not null
                """).param("kind", kind.stored()).update();
    }

    /** What is open or failed of each kind, by state. */
    List<QueueLine> states() {
        return jdbc.sql("""
                select kind, status, count(*) as items, count(announced_at) as announced,
                  count(*) filter (where waiting_for = 'model') as waiting_for_model,
                  count(*) filter (where status = 'queued' and available_at > now()) as later,
                  min(created_at) as oldest, now() as asked_at
                from work_items
                where status in ('blocked', 'queued', 'running', 'failed')
                group by kind, status
                order by kind, status
                """).query(WorkRows::state).list();
    }
}
