package com.jobwise.ranking;

import com.jobwise.json.Json;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Rankings: at most one active one per user, job and profile. */
public final class RankingStore {

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

    /** Takes the place of the active ranking, if there is one; that one stays as history. */
    public void insert(NewRanking ranking) {
        jdbc.sql("""
                update job_content_rankings
                set is_active = false
                where user_id = :userId
                  and job_id = :jobId
                  and profile_id = :profileId
                  and is_active
                """)
                .param("userId", ranking.userId())
                .param("jobId", ranking.jobId())
                .param("profileId", ranking.profileId())
                .update();
        jdbc.sql("""
                insert into job_content_rankings (id, user_id, job_id, profile_id, profile_version, job_version)
                values (:id, :userId, :jobId, :profileId, :profileVersion, :jobVersion)
                """)
                .param("id", ranking.id())
                .param("userId", ranking.userId())
                .param("jobId", ranking.jobId())
                .param("profileId", ranking.profileId())
                .param("profileVersion", ranking.profileVersion())
                .param("jobVersion", ranking.jobVersion())
                .update();
    }

    /** All of a profile's rankings, history included. */
    public List<UUID> idsOfProfile(int userId, UUID profileId) {
        return jdbc.sql("""
                select id
                from job_content_rankings
                where user_id = :userId
                  and profile_id = :profileId
                """)
                .param("userId", userId)
                .param("profileId", profileId)
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
        return jdbc.sql("""
                update job_content_rankings
                set status = 'completed', ranked_experience_ids = :experiences::jsonb, ranked_project_ids = :projects::jsonb,
                    ranked_skill_ids = :skills::jsonb, ranking_model_used = :model, ranking_timestamp = now(),
                    ranking_confidence_score = :confidence, ranking_explanations = :explanations::jsonb,
                    profile_version = :profileVersion, job_version = :jobVersion, error_message = null
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
                set status = 'failed', error_message = :message
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
                set times_used_in_generation = times_used_in_generation + 1, last_used_at = now()
                where id = :id
                  and user_id = :userId
                """).param("id", id).param("userId", userId).update();
    }
}
