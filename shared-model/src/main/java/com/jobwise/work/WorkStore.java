package com.jobwise.work;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Collection;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * The runs of a work item, from claim to end; what is asked for and withdrawn is {@link SubjectWorkStore}, the view of the queue as a
 * whole {@link DueWorkStore}. The database's clock only. Writes of a run answer whether the run still was the item's newest claim; if
 * not, nothing was written.
 */
public final class WorkStore {

    private final JdbcClient jdbc;

    public WorkStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    SubjectWorkStore ofSubjects() {
        return new SubjectWorkStore(jdbc);
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

    private JdbcClient.StatementSpec ofRun(Claim claim, String sql) {
        return jdbc.sql(sql).param("id", claim.workId()).param("claim", claim.number());
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
