package com.jobwise.work;

import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * The queue in figures: no ids, no people. Everybody's, so its caller relays. Each state is read from an index that holds its items
 * only, and counted no further than {@value #MOST}: the cost does not grow with what has ended, nor for ever with what waits.
 */
public final class QueueFiguresStore {

    static final int MOST = 100_000;

    private final JdbcClient jdbc;

    public QueueFiguresStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** One line for each kind and state, also where there is nothing. */
    public List<Backlog> backlog() {
        return jdbc.sql("""
                select kinds.kind, states.state, states.items,
                  coalesce(greatest(extract(epoch from now() - states.since), 0), 0) as oldest
                from unnest(array['generation', 'ranking', 'style']) as kinds (kind)
                cross join lateral (
                  select 'blocked' as state, count(*) as items, min(since) as since
                  from (
                    select created_at as since
                    from work_items
                    where kind = kinds.kind and status = 'blocked'
                    limit :most) as blocked
                  union all
                  select 'waiting_for_model', count(*), min(since)
                  from (
                    select created_at as since
                    from work_items
                    where kind = kinds.kind and status = 'queued' and waiting_for = 'model' and announced_at is null
                      and available_at > now()
                    limit :most) as waiting
                  union all
                  select 'delayed', count(*), min(since)
                  from (
                    select created_at as since
                    from work_items
                    where kind = kinds.kind and status = 'queued' and waiting_for is null and announced_at is null
                      and available_at > now()
                    limit :most) as delayed
                  union all
                  select 'due', count(*), min(since)
                  from (
                    select available_at as since
                    from work_items
                    where kind = kinds.kind and status = 'queued' and announced_at is null and available_at <= now()
                    order by available_at
                    limit :most) as due
                  union all
                  select 'announced', count(*), min(since)
                  from (
                    select announced_at as since
                    from work_items
                    where kind = kinds.kind and status = 'queued' and announced_at is not null
                    limit :most) as announced
                  union all
                  select 'running', count(*), min(since)
                  from (
                    select started_at as since
                    from work_items
                    where kind = kinds.kind and status = 'running'
                    limit :most) as running) as states
                """)
                .param("most", MOST)
                .query((row, index) -> new Backlog(
                        WorkKind.fromStored(row.getString("kind")),
                        QueueState.valueOf(row.getString("state").toUpperCase(Locale.ROOT)),
                        row.getLong("items"),
                        Duration.ofMillis((long) (row.getDouble("oldest") * 1_000))))
                .list();
    }

    /** One line for each kind. */
    public List<LiveWorkers> workers() {
        return jdbc.sql("""
                select kinds.kind, count(live.owner) as processes, coalesce(sum(live.slots), 0) as slots
                from unnest(array['generation', 'ranking', 'style']) as kinds (kind)
                left join worker_slots as live
                  on live.kind = kinds.kind
                  and live.seen_at > now() - interval '15 seconds'
                group by kinds.kind
                """)
                .query((row, index) -> new LiveWorkers(
                        WorkKind.fromStored(row.getString("kind")), row.getInt("processes"), row.getInt("slots")))
                .list();
    }

    /** How long the oldest transaction of this database is open; empty where the migrator may not see those of others. */
    public Optional<Duration> oldestTransaction() {
        return jdbc.sql("""
                select seconds
                from oldest_transaction() as seconds
                where seconds is not null
                """).query(Double.class).optional().map(seconds -> Duration.ofMillis((long) (seconds * 1_000)));
    }
}
