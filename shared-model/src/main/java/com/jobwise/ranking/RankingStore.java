package com.jobwise.ranking;

import com.jobwise.json.Json;
import com.jobwise.paging.Position;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Rankings: at most one active one per user, job and profile. */
public final class RankingStore {

    /** An override on its way from one ranking to the next. */
    private record Kept(@Nullable String json, @Nullable OffsetDateTime since) {}

    private final JdbcClient jdbc;

    public RankingStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * For the transaction, nobody else decides about this profile and posting: parallel requests find one ranking, not each their
     * own.
     */
    public void lockDecision(UUID jobId, UUID profileId) {
        jdbc.sql("""
                select pg_advisory_xact_lock(hashtext(:job), hashtext(:profile))
                """)
                .param("job", jobId.toString())
                .param("profile", profileId.toString())
                .query((row, index) -> true)
                .single();
    }

    /** Takes the place of the active ranking, if there is one, and takes the person's override over; that one stays as history. */
    public void insert(NewRanking ranking) {
        var override = jdbc.sql("""
                update job_content_rankings
                set is_active = false, version = version + 1
                where user_id = :userId
                  and job_id = :jobId
                  and profile_id = :profileId
                  and is_active
                returning user_override::text as override, user_override_timestamp as since
                """)
                .param("userId", ranking.userId())
                .param("jobId", ranking.jobId())
                .param("profileId", ranking.profileId())
                .query((row, index) ->
                        new Kept(row.getString("override"), row.getObject("since", OffsetDateTime.class)))
                .optional()
                .orElse(new Kept(null, null));
        jdbc.sql("""
                insert into job_content_rankings (id, user_id, job_id, profile_id, profile_version, job_version,
                  user_override, user_override_timestamp, user_modified)
                values (:id, :userId, :jobId, :profileId, :profileVersion, :jobVersion,
                  :override::jsonb, :since::timestamptz, :override::jsonb is not null)
                """)
                .param("override", override.json())
                .param("since", override.since())
                .param("id", ranking.id())
                .param("userId", ranking.userId())
                .param("jobId", ranking.jobId())
                .param("profileId", ranking.profileId())
                .param("profileVersion", ranking.profileVersion())
                .param("jobVersion", ranking.jobVersion())
                .update();
    }

    /** Of a profile or of a posting, history included; the other one is null. */
    public List<UUID> idsFrom(int userId, @Nullable UUID profileId, @Nullable UUID jobId) {
        return jdbc.sql("""
                select id
                from job_content_rankings
                where user_id = :userId
                  and (profile_id = :profileId or job_id = :jobId)
                """)
                .param("userId", userId)
                .param("profileId", profileId)
                .param("jobId", jobId)
                .query(UUID.class)
                .list();
    }

    public Optional<ContentRanking> find(int userId, UUID id) {
        return jdbc.sql("""
                select *
                from job_content_rankings
                where id = :id
                  and user_id = :userId
                """)
                .param("id", id)
                .param("userId", userId)
                .query(RankingRow::ranking)
                .optional();
    }

    public Optional<ContentRanking> active(int userId, UUID jobId, UUID profileId) {
        return jdbc.sql("""
                select *
                from job_content_rankings
                where user_id = :userId
                  and job_id = :jobId
                  and profile_id = :profileId
                  and is_active
                """)
                .param("userId", userId)
                .param("jobId", jobId)
                .param("profileId", profileId)
                .query(RankingRow::ranking)
                .optional();
    }

    /**
     * Newest first.
     *
     * @param after begin behind this one; null: at the newest
     */
    public List<ContentRanking> list(
            int userId, RankingFilter filter, @Nullable Position after, int limit, int offset) {
        return meant(userId, filter, """
                select *
                %s
                  and (:afterTime::timestamptz is null or (created_at, id) < (:afterTime, :afterId::uuid))
                order by created_at desc, id desc
                limit :limit
                offset :offset
                """)
                .param("afterTime", after == null ? null : after.createdAtParameter())
                .param("afterId", after == null ? null : after.id())
                .param("limit", limit)
                .param("offset", offset)
                .query(RankingRow::ranking)
                .list();
    }

    public long count(int userId, RankingFilter filter) {
        return meant(userId, filter, """
                select count(*)
                %s
                """).query(Long.class).single();
    }

    private JdbcClient.StatementSpec meant(int userId, RankingFilter filter, String sql) {
        return jdbc.sql(sql.formatted("""
                from job_content_rankings
                where user_id = :userId
                  and (:jobId::uuid is null or job_id = :jobId)
                  and (:profileId::uuid is null or profile_id = :profileId)
                  and (:active::boolean is null or is_active = :active)
                """))
                .param("userId", userId)
                .param("jobId", filter.jobId())
                .param("profileId", filter.profileId())
                .param("active", filter.active());
    }

    /**
     * @param override null: the order as it was made is good again
     * @return false when there is no such active ranking, completed if it is to get one, in that version
     */
    public boolean override(int userId, UUID id, long version, @Nullable RankingOverride override) {
        return jdbc.sql("""
                update job_content_rankings
                set user_override = :override::jsonb, user_modified = :override::jsonb is not null,
                    user_override_timestamp = case when :override::jsonb is null then null else now() end,
                    version = version + 1
                where id = :id
                  and user_id = :userId
                  and version = :version
                  and is_active
                  and (status = 'completed' or :override::jsonb is null)
                """)
                        .param("id", id)
                        .param("userId", userId)
                        .param("version", version)
                        .param("override", override == null ? null : Json.write(override))
                        .update()
                == 1;
    }

    /** Newest first; several when several profiles were ranked for the job. */
    public List<ContentRanking> activeOfJob(int userId, UUID jobId) {
        return jdbc.sql("""
                select *
                from job_content_rankings
                where user_id = :userId
                  and job_id = :jobId
                  and is_active
                order by created_at desc, id
                """)
                .param("userId", userId)
                .param("jobId", jobId)
                .query(RankingRow::ranking)
                .list();
    }

    /** @param seen the states of profile and posting the result was made from */
    public boolean complete(int userId, UUID id, RankingResult result, SeenVersions seen) {
        return complete(userId, id, result, seen, null);
    }

    /**
     * @param seen the states of profile and posting the result was made from
     * @param fallback code of why the rules alone made it though a model was asked; null: none was, or it did
     */
    public boolean complete(int userId, UUID id, RankingResult result, SeenVersions seen, @Nullable String fallback) {
        return jdbc.sql("""
                update job_content_rankings
                set status = 'completed', ranked_experience_ids = :experiences::jsonb, ranked_project_ids = :projects::jsonb,
                    ranked_skill_ids = :skills::jsonb, ranking_model_used = :model, ranking_fallback = :fallback, ranking_timestamp = now(),
                    ranking_confidence_score = :confidence, ranking_explanations = :explanations::jsonb,
                    profile_version = :profileVersion, job_version = :jobVersion, error_message = null,
                    version = version + 1
                where id = :id
                  and user_id = :userId
                  and status <> 'completed'
                """)
                        .param("id", id)
                        .param("userId", userId)
                        .param("experiences", Json.write(result.experienceIds()))
                        .param("projects", Json.write(result.projectIds()))
                        .param("skills", Json.write(result.skillIds()))
                        .param("model", result.engine())
                        .param("fallback", fallback)
                        .param("confidence", result.confidence())
                        .param("explanations", Json.write(result.explanations()))
                        .param("profileVersion", seen.profile())
                        .param("jobVersion", seen.job())
                        .update()
                == 1;
    }

    public void fail(int userId, UUID id, String message) {
        jdbc.sql("""
                update job_content_rankings
                set status = 'failed', error_message = :message, version = version + 1
                where id = :id
                  and user_id = :userId
                  and status = 'pending'
                """)
                .param("id", id)
                .param("userId", userId)
                .param("message", message)
                .update();
    }

    public void used(int userId, UUID id) {
        jdbc.sql("""
                update job_content_rankings
                set times_used_in_generation = times_used_in_generation + 1, last_used_at = now(), version = version + 1
                where id = :id
                  and user_id = :userId
                """).param("id", id).param("userId", userId).update();
    }
}
