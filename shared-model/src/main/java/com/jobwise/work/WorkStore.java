package com.jobwise.work;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * The life of a work item, from submit to its end; the view of the queue as a whole is {@link DueWorkStore}. The database's clock
 * only. Writes of a run answer whether the run still was the item's newest claim; if not, nothing was written.
 */
public final class WorkStore {

    private final JdbcClient jdbc;

    public WorkStore(JdbcClient jdbc) {
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

    public Optional<WorkItem> find(UUID id) {
        return jdbc.sql("""
                select *, extract(epoch from now() - created_at) as age, extract(epoch from now() - available_at) as overdue,
                  coalesce(extract(epoch from now() - waiting_since), 0) as waited
                from work_items
                where id = :id
                """).param("id", id).query(WorkStore::item).optional();
    }

    /**
     * Takes an item that is due, or whose runner's lease has run out, or whose message the broker took back from another process. Not while
     * its kind is paused: what stands in the broker already is left to be announced again.
     *
     * @param owner the claiming process
     */
    public Optional<WorkItem> claim(UUID id, WorkKind kind, String owner, Duration lease, boolean redelivered) {
        return jdbc.sql("""
                update work_items
                set status = 'running',
                    attempt = attempt + 1,
                    claim = claim + 1,
                    lease_owner = :owner,
                    lease_until = now() + :lease * interval '1 millisecond',
                    started_at = coalesce(started_at, now()),
                    available_at = case when status = 'running' then now() else available_at end
                where id = :id
                  and kind = :kind
                  and attempt < max_attempts
                  and not exists (select from work_pauses where kind = :kind)
                  and ((status = 'queued' and available_at <= now())
                    or (status = 'running' and (lease_until < now() or (:redelivered and lease_owner <> :owner))))
                returning *, extract(epoch from now() - created_at) as age, extract(epoch from now() - available_at) as overdue,
                  coalesce(extract(epoch from now() - waiting_since), 0) as waited
                """)
                .param("id", id)
                .param("kind", kind.stored())
                .param("owner", owner)
                .param("lease", lease.toMillis())
                .param("redelivered", redelivered)
                .query(WorkStore::item)
                .optional();
    }

    /** One statement for all runs of a process; answers which of them are still its own. */
    public Set<Claim> extend(Collection<Claim> claims, Duration lease) {
        if (claims.isEmpty()) {
            return Set.of();
        }
        return jdbc.sql("""
                update work_items as item
                set lease_until = now() + :lease * interval '1 millisecond'
                from unnest(:ids::uuid[], :claims::bigint[]) as held (id, claim)
                where item.id = held.id
                  and item.claim = held.claim
                  and item.status = 'running'
                returning item.id, item.claim
                """)
                .param("lease", lease.toMillis())
                .param("ids", claims.stream().map(Claim::workId).toArray(UUID[]::new))
                .param("claims", claims.stream().map(Claim::number).toArray(Long[]::new))
                .query((row, index) -> new Claim(row.getObject("id", UUID.class), row.getLong("claim")))
                .set();
    }

    public boolean succeed(Claim claim) {
        return ofRun(claim, """
                update work_items
                set status = 'succeeded', finalized_at = now(), waiting_for = null, waiting_since = null,
                    lease_owner = null, lease_until = null
                where id = :id
                  and claim = :claim
                  and status = 'running'
                """).update() == 1;
    }

    public boolean fail(Claim claim, WorkFailure why) {
        return ofRun(claim, """
                update work_items
                set status = 'failed', finalized_at = now(), waiting_for = null, waiting_since = null,
                    lease_owner = null, lease_until = null,
                    failure_code = :code, failure_message = :message
                where id = :id
                  and claim = :claim
                  and status = 'running'
                """)
                        .param("code", why.code())
                        .param("message", why.message())
                        .update()
                == 1;
    }

    /** Back to the queue, to be announced again when the delay is over. */
    public boolean retryLater(Claim claim, Duration delay, WorkFailure why) {
        return ofRun(claim, """
                update work_items
                set status = 'queued', announced_at = null, waiting_for = null, waiting_since = null,
                    lease_owner = null, lease_until = null,
                    available_at = now() + :delay * interval '1 millisecond',
                    failure_code = :code, failure_message = :message
                where id = :id
                  and claim = :claim
                  and status = 'running'
                """)
                        .param("delay", delay.toMillis())
                        .param("code", why.code())
                        .param("message", why.message())
                        .update()
                == 1;
    }

    /** Back to the queue at once, as if this run had never been: a shutdown burns no attempt. */
    public boolean handBack(Claim claim) {
        return ofRun(claim, """
                update work_items
                set status = 'queued', attempt = attempt - 1, announced_at = null, waiting_for = null,
                    lease_owner = null, lease_until = null, available_at = now()
                where id = :id
                  and claim = :claim
                  and status = 'running'
                """).update() == 1;
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

    private JdbcClient.StatementSpec ofRun(Claim claim, String sql) {
        return jdbc.sql(sql).param("id", claim.workId()).param("claim", claim.number());
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

    static WorkItem item(ResultSet row, int index) throws SQLException {
        return new WorkItem(
                row.getObject("id", UUID.class),
                WorkKind.fromStored(row.getString("kind")),
                row.getInt("user_id"),
                row.getObject("subject_id", UUID.class),
                WorkStatus.fromStored(row.getString("status")),
                row.getInt("attempt"),
                row.getInt("max_attempts"),
                row.getLong("claim"),
                row.getString("traceparent"),
                new WorkItem.Times(
                        seconds(row.getDouble("age")),
                        seconds(row.getDouble("overdue")),
                        seconds(row.getDouble("waited"))));
    }

    private static Duration seconds(double seconds) {
        return Duration.ofMillis((long) (seconds * 1_000));
    }
}
