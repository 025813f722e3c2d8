package com.jobwise.enhancement;

import com.jobwise.json.Json;
import com.jobwise.work.WorkFailure;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.core.type.TypeReference;

/** Enhancement runs. Another user's run is never found. */
public final class EnhancementStore {

    private static final TypeReference<List<EnhancedText>> ITEMS = new TypeReference<>() {};

    private final JdbcClient jdbc;

    public EnhancementStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** @return false when one is open for this profile already */
    public boolean insert(int userId, UUID id, UUID profileId, EnhancementWish wish) {
        return jdbc.sql("""
                insert into enhancements (id, user_id, profile_id, wish)
                values (:id, :userId, :profileId, :wish::jsonb)
                on conflict (profile_id) where status in ('pending', 'running') do nothing
                """)
                        .param("id", id)
                        .param("userId", userId)
                        .param("profileId", profileId)
                        .param("wish", Json.write(wish))
                        .update()
                == 1;
    }

    public Optional<Enhancement> find(int userId, UUID id) {
        return jdbc.sql("""
                select *
                from enhancements
                where user_id = :userId
                  and id = :id
                """)
                .param("userId", userId)
                .param("id", id)
                .query(EnhancementStore::enhancement)
                .optional();
    }

    /** Newest first. */
    public List<Enhancement> ofProfile(int userId, UUID profileId, int limit, int offset) {
        return jdbc.sql("""
                select *
                from enhancements
                where user_id = :userId
                  and profile_id = :profileId
                order by created_at desc, id desc
                limit :limit
                offset :offset
                """)
                .param("userId", userId)
                .param("profileId", profileId)
                .param("limit", limit)
                .param("offset", offset)
                .query(EnhancementStore::enhancement)
                .list();
    }

    public long count(int userId, UUID profileId) {
        return jdbc.sql("""
                select count(*)
                from enhancements
                where user_id = :userId
                  and profile_id = :profileId
                """)
                .param("userId", userId)
                .param("profileId", profileId)
                .query(Long.class)
                .single();
    }

    /** The run whose suggestions for achievements are shown: the newest that came to its end. */
    public Optional<Enhancement> newestCompleted(int userId, UUID profileId) {
        return jdbc.sql("""
                select *
                from enhancements
                where user_id = :userId
                  and profile_id = :profileId
                  and status = 'completed'
                order by completed_at desc, id desc
                limit 1
                """)
                .param("userId", userId)
                .param("profileId", profileId)
                .query(EnhancementStore::enhancement)
                .optional();
    }

    public void begin(int userId, UUID id) {
        jdbc.sql("""
                update enhancements
                set status = 'running', started_at = coalesce(started_at, now()), version = version + 1
                where user_id = :userId
                  and id = :id
                  and status in ('pending', 'running')
                """).param("userId", userId).param("id", id).update();
    }

    public void progress(int userId, UUID id, Enhancement.Chunks chunks) {
        jdbc.sql("""
                update enhancements
                set chunks_done = :done, chunks_total = :total, version = version + 1
                where user_id = :userId
                  and id = :id
                  and status = 'running'
                """)
                .param("userId", userId)
                .param("id", id)
                .param("done", chunks.done())
                .param("total", chunks.total())
                .update();
    }

    /** @return false when the run has ended already */
    public boolean complete(int userId, UUID id, Enhancement.Engine engine, List<EnhancedText> items) {
        return jdbc.sql("""
                update enhancements
                set status = 'completed', completed_at = now(), engine = :engine, fallback = :fallback, tokens_used = :tokens,
                    items = :items::jsonb, chunks_done = chunks_total, version = version + 1
                where user_id = :userId
                  and id = :id
                  and status in ('pending', 'running')
                """)
                        .param("userId", userId)
                        .param("id", id)
                        .param("engine", engine.name())
                        .param("fallback", engine.fallback())
                        .param("tokens", engine.tokensUsed())
                        .param("items", Json.write(items))
                        .update()
                == 1;
    }

    /** A person's yes or no to some of what a run suggests. */
    public void decide(int userId, UUID id, List<EnhancedText> items) {
        jdbc.sql("""
                update enhancements
                set items = :items::jsonb, version = version + 1
                where user_id = :userId
                  and id = :id
                  and status = 'completed'
                """)
                .param("userId", userId)
                .param("id", id)
                .param("items", Json.write(items))
                .update();
    }

    public void fail(int userId, UUID id, WorkFailure why) {
        jdbc.sql("""
                update enhancements
                set status = 'failed', completed_at = now(), error_code = :code, error_message = :message, version = version + 1
                where user_id = :userId
                  and id = :id
                  and status in ('pending', 'running')
                """)
                .param("userId", userId)
                .param("id", id)
                .param("code", why.code())
                .param("message", why.message())
                .update();
    }

    /** @return false when the run has ended already */
    public boolean cancel(int userId, UUID id) {
        return jdbc.sql("""
                update enhancements
                set status = 'cancelled', completed_at = now(), version = version + 1
                where user_id = :userId
                  and id = :id
                  and status in ('pending', 'running')
                """).param("userId", userId).param("id", id).update() == 1;
    }

    private static Enhancement enhancement(ResultSet row, int index) throws SQLException {
        return new Enhancement(
                row.getObject("id", UUID.class),
                row.getInt("user_id"),
                row.getObject("profile_id", UUID.class),
                EnhancementStatus.fromStored(row.getString("status")),
                Json.read(row.getString("wish"), EnhancementWish.class),
                new Enhancement.Chunks(row.getInt("chunks_done"), row.getInt("chunks_total")),
                new Enhancement.Engine(row.getString("engine"), row.getString("fallback"), row.getInt("tokens_used")),
                Json.read(row.getString("items"), ITEMS),
                row.getString("error_code"),
                row.getString("error_message"),
                row.getLong("version"),
                times(row));
    }

    private static Enhancement.Times times(ResultSet row) throws SQLException {
        return new Enhancement.Times(
                row.getObject("created_at", OffsetDateTime.class).toInstant(),
                time(row.getObject("started_at", OffsetDateTime.class)),
                time(row.getObject("completed_at", OffsetDateTime.class)));
    }

    private static @Nullable Instant time(@Nullable OffsetDateTime time) {
        return time == null ? null : time.toInstant();
    }
}
