package com.jobwise.work;

import java.time.Duration;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The queue as a whole: what to announce next, what was left behind, who is there to work. */
public final class DueWorkStore {

    private final JdbcClient jdbc;

    public DueWorkStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * For one transaction, the right to announce a kind: two announcers at once would only publish everything twice.
     *
     * @return false when another process has it
     */
    public boolean lockAnnouncing(WorkKind kind) {
        return jdbc.sql("""
                select pg_try_advisory_xact_lock(hashtext('jobwise.announce'), hashtext(:kind))
                """).param("kind", kind.stored()).query(Boolean.class).single();
    }

    /**
     * What to announce now: no more than the window has room for, users in turn, none above its cap of announced and running items.
     *
     * @param window how many announced items per live worker slot may wait in the broker
     * @param perUser cap per user
     * @param most at most so many at once
     */
    public List<DueWork> due(WorkKind kind, Window window, int most) {
        return jdbc.sql("""
                with room as (
                  select greatest(:floor, :perSlot * coalesce((
                      select sum(slots)
                      from worker_slots
                      where kind = :kind
                        and seen_at > now() - interval '15 seconds'), 0))
                    - (
                      select count(*)
                      from work_items
                      where kind = :kind
                        and status = 'queued'
                        and announced_at is not null) as free),
                busy as (
                  select user_id, count(*) as items
                  from work_items
                  where kind = :kind
                    and (status = 'running' or (status = 'queued' and announced_at is not null))
                  group by user_id),
                waiting as (
                  select item.id, item.traceparent, item.available_at,
                    coalesce(busy.items, 0)
                      + row_number() over (partition by item.user_id order by item.available_at, item.created_at) as turn
                  from work_items as item
                  left join busy on busy.user_id = item.user_id
                  where item.kind = :kind
                    and item.status = 'queued'
                    and item.announced_at is null
                    and item.available_at <= now())
                select id, traceparent
                from waiting
                where turn <= :perUser
                order by turn, available_at
                limit greatest(0, least(:most, (select free from room)))
                """)
                .param("kind", kind.stored())
                .param("floor", window.floor())
                .param("perSlot", window.perSlot())
                .param("perUser", window.perUser())
                .param("most", most)
                .query((row, index) -> new DueWork(row.getObject("id", UUID.class), kind, row.getString("traceparent")))
                .list();
    }

    public void announced(Collection<UUID> ids) {
        if (!ids.isEmpty()) {
            jdbc.sql("""
                    update work_items
                    set announced_at = now()
                    where id in (:ids)
                      and status = 'queued'
                    """).param("ids", ids).update();
        }
    }

    /** A message may be lost with its broker: what was announced long ago and not claimed is announced again. */
    public int forgetStaleAnnouncements(WorkKind kind, Duration age) {
        return jdbc.sql("""
                update work_items
                set announced_at = null
                where kind = :kind
                  and status = 'queued'
                  and announced_at < now() - :age * interval '1 millisecond'
                """)
                .param("kind", kind.stored())
                .param("age", age.toMillis())
                .update();
    }

    /** Runs whose worker was not heard of for a lease: back to the queue, the attempt counts. */
    public List<UUID> requeueExpired(WorkKind kind) {
        return jdbc.sql("""
                update work_items
                set status = 'queued', announced_at = null, lease_owner = null, lease_until = null, available_at = now()
                where id in (
                  select id
                  from work_items
                  where kind = :kind
                    and status = 'running'
                    and lease_until < now()
                    and attempt < max_attempts
                  order by lease_until
                  limit 200
                  for update skip locked)
                returning id
                """).param("kind", kind.stored()).query(UUID.class).list();
    }

    /** Expired runs with no attempt left: whoever runs them dies. Locked for the caller, who fails them. */
    public List<WorkItem> expiredForGood(WorkKind kind) {
        return jdbc.sql("""
                select *
                from work_items
                where kind = :kind
                  and status = 'running'
                  and lease_until < now()
                  and attempt >= max_attempts
                order by lease_until
                limit 200
                for update skip locked
                """).param("kind", kind.stored()).query(WorkStore::item).list();
    }

    /** Items still blocked although nothing is left that they wait for. */
    public int releaseForgotten(WorkKind kind) {
        return jdbc.sql("""
                update work_items as item
                set status = 'queued', available_at = now()
                where item.kind = :kind
                  and item.status = 'blocked'
                  and not exists (
                    select 1
                    from work_dependencies as dependency
                    join work_items as other on other.id = dependency.after_work_id
                    where dependency.work_id = item.id
                      and other.status in ('blocked', 'queued', 'running'))
                """).param("kind", kind.stored()).update();
    }
}
