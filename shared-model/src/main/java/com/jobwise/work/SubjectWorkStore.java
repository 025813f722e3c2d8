package com.jobwise.work;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The work of subjects as those see it who ask for it: submitted, waited for by other work, cancelled and withdrawn. */
final class SubjectWorkStore {

    private final JdbcClient jdbc;

    SubjectWorkStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    WorkStatus submit(NewWork work) {
        var waitsFor = openAmong(work.after());
        var status = waitsFor.isEmpty() ? WorkStatus.QUEUED : WorkStatus.BLOCKED;
        jdbc.sql("""
                insert into work_items (id, kind, user_id, subject_id, status, traceparent)
                values (:id, :kind, :userId, :subjectId, :status, :traceparent)
                """)
                .param("id", work.id())
                .param("kind", work.kind().stored())
                .param("userId", work.userId())
                .param("subjectId", work.subjectId())
                .param("status", status.stored())
                .param("traceparent", work.traceparent())
                .update();
        for (var other : waitsFor) {
            jdbc.sql("""
                    insert into work_dependencies (work_id, after_work_id)
                    values (:id, :after)
                    """).param("id", work.id()).param("after", other).update();
        }
        return status;
    }

    /** Locks them, so that none can end between this look and the dependency's insert. */
    private List<UUID> openAmong(List<UUID> ids) {
        if (ids.isEmpty()) {
            return List.of();
        }
        return jdbc.sql("""
                select id
                from work_items
                where id in (:ids)
                  and status in ('blocked', 'queued', 'running')
                order by id
                for update
                """).param("ids", ids).query(UUID.class).list();
    }

    Optional<UUID> openFor(WorkKind kind, UUID subjectId) {
        return jdbc.sql("""
                select id
                from work_items
                where subject_id = :subjectId
                  and kind = :kind
                  and status in ('blocked', 'queued', 'running')
                order by created_at desc
                limit 1
                """)
                .param("subjectId", subjectId)
                .param("kind", kind.stored())
                .query(UUID.class)
                .optional();
    }

    /** Ends what has not ended of a subject's work; a run under way finds that it lost its claim. */
    List<UUID> cancel(WorkKind kind, int userId, UUID subjectId) {
        var cancelled = jdbc.sql("""
                update work_items
                set status = 'cancelled', finalized_at = now(), waiting_for = null, waiting_since = null,
                    lease_owner = null, lease_until = null
                where subject_id = :subjectId
                  and kind = :kind
                  and user_id = :userId
                  and status in ('blocked', 'queued', 'running')
                returning id
                """)
                .param("subjectId", subjectId)
                .param("kind", kind.stored())
                .param("userId", userId)
                .query(UUID.class)
                .list();
        if (!cancelled.isEmpty()) {
            jdbc.sql("""
                    delete from work_dependencies
                    where work_id in (:cancelled)
                    """).param("cancelled", cancelled).update();
        }
        return cancelled;
    }

    /** In the order of ids, so that two who hold items never wait for each other. */
    List<UUID> hold(int userId, WorkKind kind, Collection<UUID> subjectIds) {
        return jdbc.sql("""
                select id
                from work_items
                where user_id = :userId
                  and kind = :kind
                  and subject_id in (:subjects)
                order by id
                for update
                """)
                .param("userId", userId)
                .param("kind", kind.stored())
                .param("subjects", subjectIds)
                .query(UUID.class)
                .list();
    }

    int withdraw(int userId, WorkKind kind, Collection<UUID> subjectIds) {
        var held = hold(userId, kind, subjectIds);
        return held.isEmpty() ? 0 : jdbc.sql("""
                delete from work_items
                where id in (:held)
                """).param("held", held).update();
    }

    int releaseAfter(UUID endedWorkId) {
        var waiting =
                jdbc.sql("""
                select item.id
                from work_items as item
                join work_dependencies as dependency on dependency.work_id = item.id
                where dependency.after_work_id = :ended
                order by item.id
                for update of item
                """).param("ended", endedWorkId).query(UUID.class).list();
        if (waiting.isEmpty()) {
            return 0;
        }
        jdbc.sql("""
                delete from work_dependencies
                where after_work_id = :ended
                """).param("ended", endedWorkId).update();
        return jdbc.sql("""
                update work_items as item
                set status = 'queued', available_at = now()
                where item.id in (:waiting)
                  and item.status = 'blocked'
                  and not exists (
                    select 1
                    from work_dependencies as dependency
                    where dependency.work_id = item.id)
                """).param("waiting", waiting).update();
    }
}
