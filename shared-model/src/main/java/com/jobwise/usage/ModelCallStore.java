package com.jobwise.usage;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Every call of a model, open or ended; table model_calls. Days are days of UTC, by the database's clock. */
public final class ModelCallStore {

    private final JdbcClient jdbc;

    public ModelCallStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Until the transaction ends, the right to open calls for a user: whoever waits here counts what the one before has opened. */
    public void lock(int userId) {
        jdbc.sql("""
                select true
                from (select pg_advisory_xact_lock(hashtext('jobwise.model_calls'), :userId)) as locked
                """).param("userId", userId).query(Boolean.class).single();
    }

    /** @param expires after how long it is no longer open, if nobody ends it */
    public void open(NewModelCall call, Duration expires) {
        var item = call.item();
        jdbc.sql("""
                insert into model_calls (id, user_id, work_id, claim, kind, subject_id, purpose, prompt_version, tokens_reserved, expires_at)
                values (:id, :userId, :workId, :claim, :kind, :subjectId, :purpose, :promptVersion, :tokens,
                  now() + :expires * interval '1 millisecond')
                """)
                .param("id", call.id())
                .param("userId", item.userId())
                .param("workId", item.id())
                .param("claim", item.claim())
                .param("kind", item.kind().stored())
                .param("subjectId", item.subjectId())
                .param("purpose", call.purpose())
                .param("promptVersion", call.promptVersion())
                .param("tokens", call.tokensAtMost())
                .param("expires", expires.toMillis())
                .update();
    }

    /**
     * It was not made after all, and leaves no trace.
     *
     * @return false when it had ended before
     */
    public boolean forget(int userId, UUID id) {
        return jdbc.sql("""
                delete from model_calls
                where id = :id
                  and user_id = :userId
                  and ended_at is null
                """).param("id", id).param("userId", userId).update() == 1;
    }

    /** An item has one run at a time: what its earlier runs have left open nobody will end. */
    public void closeLost(int userId, UUID workId, long claim) {
        jdbc.sql("""
                update model_calls
                set ended_at = now(), outcome = 'lost'
                where work_id = :workId
                  and user_id = :userId
                  and claim < :claim
                  and ended_at is null
                """)
                .param("workId", workId)
                .param("userId", userId)
                .param("claim", claim)
                .update();
    }

    /** @return false when it had ended before */
    public boolean end(int userId, UUID id, ModelCallEnd end) {
        return jdbc.sql("""
                update model_calls
                set ended_at = now(), outcome = :outcome, model = :model, input_tokens = :input, output_tokens = :output,
                    tokens_assumed = :assumed, seconds = :seconds, cost_micros = :cost
                where id = :id
                  and user_id = :userId
                  and ended_at is null
                """)
                        .param("id", id)
                        .param("userId", userId)
                        .param("outcome", end.outcome())
                        .param("model", end.model())
                        .param("input", end.inputTokens())
                        .param("output", end.outputTokens())
                        .param("assumed", end.tokensAssumed())
                        .param("seconds", end.seconds())
                        .param("cost", end.costMicros())
                        .update()
                == 1;
    }

    public Standing standing(int userId) {
        return jdbc.sql("""
                select coalesce(sum(input_tokens + output_tokens + tokens_assumed)
                    filter (where reserved_at >= date_trunc('day', now(), 'UTC')), 0) as used,
                  coalesce(sum(tokens_reserved) filter (where ended_at is null and expires_at > now()), 0) as reserved,
                  count(*) filter (where ended_at is null and expires_at > now()) as open
                from model_calls
                where user_id = :userId
                  and (reserved_at >= date_trunc('day', now(), 'UTC') or ended_at is null)
                """)
                .param("userId", userId)
                .query((row, index) -> new Standing(row.getLong("used"), row.getLong("reserved"), row.getInt("open")))
                .single();
    }

    /** By purpose and model, of calls begun from {@code from} and before {@code until}. */
    public List<UsageTotal> totals(int userId, Instant from, Instant until) {
        return jdbc.sql("""
                select purpose, model, count(*) as calls, sum(input_tokens) as input, sum(output_tokens) as output,
                  sum(seconds) as seconds, sum(cost_micros) as cost
                from model_calls
                where user_id = :userId
                  and reserved_at >= :from
                  and reserved_at < :until
                  and ended_at is not null
                group by purpose, model
                order by purpose, model
                """)
                .param("userId", userId)
                .param("from", from.atOffset(ZoneOffset.UTC))
                .param("until", until.atOffset(ZoneOffset.UTC))
                .query((row, index) -> new UsageTotal(
                        row.getString("purpose"),
                        row.getString("model"),
                        row.getLong("calls"),
                        row.getLong("input"),
                        row.getLong("output"),
                        row.getDouble("seconds"),
                        row.getLong("cost")))
                .list();
    }
}
