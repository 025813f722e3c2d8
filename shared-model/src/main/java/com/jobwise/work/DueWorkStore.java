package com.jobwise.work;

import java.time.Duration;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
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
        return due(kind, window, most, Set.of());
    }

    /**
     * As {@link #due(WorkKind, Window, int)}.
     *
     * @param except left out, and nobody's turn
     */
    public List<DueWork> due(WorkKind kind, Window window, int most, Set<UUID> except) {
        var free = Math.min(most, room(kind, window));
        if (free <= 0) {
            return List.of();
        }
        return jdbc.sql("""
                with recursive waiting_users as (
                  (select user_id
                  from work_items
                  where kind = :kind
                    and status = 'queued'
                    and announced_at is null
                  order by user_id
                  limit 1)
                  union all
                  select (
                    select item.user_id
                    from work_items as item
                    where item.kind = :kind
                      and item.status = 'queued'
                      and item.announced_at is null
                      and item.user_id > waiting_users.user_id
                    order by item.user_id
                    limit 1)
                  from waiting_users
                  where waiting_users.user_id is not null),
                busy as (
                  select user_id, count(*) as items
                  from work_items
                  where kind = :kind
                    and (status = 'running' or (status = 'queued' and announced_at is not null))
                  group by user_id)
                select next.id, next.claim, next.traceparent
                from waiting_users
                left join busy on busy.user_id = waiting_users.user_id
                cross join lateral (
                  select item.id, item.claim, item.traceparent, item.available_at,
                    coalesce(busy.items, 0) + row_number() over (order by item.available_at, item.created_at) as turn
                  from work_items as item
                  where item.kind = :kind
                    and item.status = 'queued'
                    and item.announced_at is null
                    and item.user_id = waiting_users.user_id
                    and item.available_at <= now()
                    and item.id <> all (:except::uuid[])
                  order by item.available_at, item.created_at
                  limit :perUser) as next
                where next.turn <= :perUser
                order by next.turn, next.available_at
                limit :free
                """)
                .param("kind", kind.stored())
                .param("perUser", window.perUser())
                .param("free", free)
                .param("except", except.toArray(UUID[]::new))
                .query((row, index) -> new DueWork(
                        row.getObject("id", UUID.class), kind, row.getLong("claim"), row.getString("traceparent")))
                .list();
    }

    /**
     * How many more items may wait in the broker. Asked first, because mostly there is none, however long the backlog; and none of a
     * paused kind.
     */
    private int room(WorkKind kind, Window window) {
        return jdbc.sql("""
                select case when exists (select from work_pauses where kind = :kind) then 0 else
                  greatest(:floor, :perSlot * coalesce((
                    select sum(slots)
                    from worker_slots
                    where kind = :kind
                      and draining_since is null
                      and seen_at > now() - interval '15 seconds'), 0))
                  - (
                    select count(*)
                    from work_items
                    where kind = :kind
                      and status = 'queued'
                      and announced_at is not null) end
                """)
                .param("kind", kind.stored())
                .param("floor", window.floor())
                .param("perSlot", window.perSlot())
                .query(Integer.class)
                .single();
    }

    /** An item that was claimed since it was found due is left as it is: its message has done its work. */
    public void announced(WorkKind kind, Collection<DueWork> items) {
        jdbc.sql("""
                update work_items as item
                set announced_at = now()
                from unnest(:ids::uuid[], :claims::bigint[]) as sent (id, claim)
                where item.id = sent.id
                  and item.claim = sent.claim
                  and item.kind = :kind
                  and item.status = 'queued'
                  and item.announced_at is null
                """)
                .param("kind", kind.stored())
                .param("ids", items.stream().map(DueWork::id).toArray(UUID[]::new))
                .param("claims", items.stream().map(DueWork::claim).toArray(Long[]::new))
                .update();
    }

    /**
     * How many due items of a kind stand before a user's own waiting ones, counted to 1,000; by subject. Blocked items count as
     * waiting since they were stored.
     */
    public Map<UUID, Integer> ahead(WorkKind kind, int userId, Collection<UUID> subjectIds) {
        return jdbc
                .sql("""
                select own.subject_id, due_before(own.kind, own.available_at, own.id) as ahead
                from work_items as own
                where own.kind = :kind
                  and own.user_id = :userId
                  and own.subject_id = any (:subjectIds::uuid[])
                  and own.status in ('blocked', 'queued')
                """)
                .param("kind", kind.stored())
                .param("userId", userId)
                .param("subjectIds", subjectIds.toArray(UUID[]::new))
                .query((row, index) -> Map.entry(row.getObject("subject_id", UUID.class), row.getInt("ahead")))
                .list()
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue, Math::min));
    }

    /**
     * A message may be lost with its broker: what was announced long ago and not claimed is announced again. Not while every live slot is
     * busy, because then messages wait for one, and would be sent again and again; but a message that waits for ten minutes is taken for lost.
     */
    public int forgetStaleAnnouncements(WorkKind kind, Duration age) {
        return jdbc.sql("""
                update work_items
                set announced_at = null
                where kind = :kind
                  and status = 'queued'
                  and announced_at < now() - :age * interval '1 millisecond'
                  and (announced_at < now() - interval '10 minutes'
                    or (
                      select count(*)
                      from work_items
                      where kind = :kind
                        and status = 'running')
                    < coalesce((
                      select sum(slots)
                      from worker_slots
                      where kind = :kind
                        and draining_since is null
                        and seen_at > now() - interval '15 seconds'), 1))
                """)
                .param("kind", kind.stored())
                .param("age", age.toMillis())
                .update();
    }

    /** Runs whose worker was not heard of for a lease: back to the queue, the attempt counts. */
    public List<UUID> requeueExpired(WorkKind kind) {
        return jdbc.sql("""
                update work_items
                set status = 'queued', announced_at = null, waiting_for = null, lease_owner = null, lease_until = null,
                    available_at = now()
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
                select *, extract(epoch from now() - created_at) as age, extract(epoch from now() - available_at) as overdue,
                  coalesce(extract(epoch from now() - waiting_since), 0) as waited
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
