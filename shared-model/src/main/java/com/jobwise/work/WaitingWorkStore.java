package com.jobwise.work;

import java.time.Duration;
import java.util.Collection;
import java.util.Map;
import java.util.UUID;
import java.util.random.RandomGenerator;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Items whose run could not ask the model: queued again as if it had never been, until the model answers or a pause is over. */
public final class WaitingWorkStore {

    /** What an item waits for; column {@code work_items.waiting_for}. */
    public static final String MODEL = "model";

    /** What an item of a kind waits for that an administrator has paused. */
    public static final String PAUSED = "paused";

    /** An item that nobody wakes tries again at least as often. */
    private static final Duration LONGEST = Duration.ofSeconds(30);

    /** The rest of {@link #LONGEST} is for chance, so that those told the same do not return together. */
    private static final Duration LONGEST_TOLD = Duration.ofSeconds(24);

    private static final int GROWS = 1;
    private static final int STAYS = 0;

    private final JdbcClient jdbc;
    private final RandomGenerator random;

    /** @param random so that what waits together does not return together */
    public WaitingWorkStore(JdbcClient jdbc, RandomGenerator random) {
        this.jdbc = jdbc;
        this.random = random;
    }

    /**
     * The model is out. The attempt is given back.
     *
     * @param told when to try again; the pause is longer by a part that doubles with every wait in a row, and never above 30 s
     * @return false when the run had lost its item
     */
    public boolean waitForModel(Claim claim, Duration told) {
        return wait(claim, told, GROWS);
    }

    /**
     * The model is there, but not for one more now: an own call must end first, or the quota flows in. No outage, so the pause does not grow.
     *
     * @param told when there may be room; the pause is longer by a second at most
     * @return false when the run had lost its item
     */
    public boolean waitForRoom(Claim claim, Duration told) {
        return wait(claim, told, STAYS);
    }

    private boolean wait(Claim claim, Duration told, int growth) {
        return jdbc.sql("""
                update work_items
                set status = 'queued', attempt = attempt - 1, announced_at = null, lease_owner = null, lease_until = null,
                    waiting_for = 'model', waiting_since = coalesce(waiting_since, now()), waits = waits + :growth,
                    available_at = now() + interval '1 millisecond'
                      * (:told + :chance * least(1000 * power(2, :growth * least(waits, 10)), :longest - :told))
                where id = :id
                  and claim = :claim
                  and status = 'running'
                """)
                        .param("id", claim.workId())
                        .param("claim", claim.number())
                        .param("growth", growth)
                        .param("told", Math.clamp(told.toMillis(), 0, LONGEST_TOLD.toMillis()))
                        .param("longest", LONGEST.toMillis())
                        .param("chance", random.nextDouble())
                        .update()
                == 1;
    }

    /** The model has answered this run: should it have to wait after all, its patience begins anew. */
    public void answered(Claim claim) {
        jdbc.sql("""
                update work_items
                set waiting_since = null, waits = 0
                where id = :id
                  and claim = :claim
                  and status = 'running'
                """).param("id", claim.workId()).param("claim", claim.number()).update();
    }

    /** The model answers again: all that waits for it is due now. */
    public int wake(WorkKind kind) {
        return jdbc.sql("""
                update work_items
                set available_at = least(available_at, now()), waits = 0
                where kind = :kind
                  and waiting_for = 'model'
                  and status = 'queued'
                """).param("kind", kind.stored()).update();
    }

    /** Whether an operator holds back any kind of work. */
    public boolean isAnythingPaused() {
        return jdbc.sql("""
                select exists (
                  select
                  from work_pauses)
                """).query(Boolean.class).single();
    }

    /**
     * What a user's subjects wait for beside a free worker, {@link #MODEL} or {@link #PAUSED}, themselves or through another item;
     * those that wait for nothing of the kind are left out.
     */
    public Map<UUID, String> waiting(WorkKind kind, int userId, Collection<UUID> subjectIds) {
        return jdbc
                .sql("""
                select own.subject_id, min(coalesce(item.waiting_for, 'paused')) as reason
                from work_items as own
                join lateral (
                  select own.kind, own.status, own.waiting_for
                  union all
                  select other.kind, other.status, other.waiting_for
                  from work_dependencies as dependency
                  join work_items as other on other.id = dependency.after_work_id
                  where dependency.work_id = own.id) as item on true
                where own.kind = :kind
                  and own.user_id = :userId
                  and own.subject_id = any (:subjectIds::uuid[])
                  and own.status in ('blocked', 'queued', 'running')
                  and (item.waiting_for is not null
                    or (item.status = 'queued' and item.kind in (select kind from work_pauses)))
                group by own.subject_id
                """)
                .param("kind", kind.stored())
                .param("userId", userId)
                .param("subjectIds", subjectIds.toArray(UUID[]::new))
                .query((row, index) -> Map.entry(row.getObject("subject_id", UUID.class), row.getString("reason")))
                .list()
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }
}
