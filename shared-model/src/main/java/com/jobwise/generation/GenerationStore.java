package com.jobwise.generation;

import com.jobwise.json.Json;
import com.jobwise.paging.Position;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Requests for documents. State changes repeat the states they may start from, so that nothing finished is ever overwritten. */
public final class GenerationStore {

    private static final String MEANT = """
            from generations
            where user_id = :userId
              and (cardinality(:statuses::text[]) = 0 or status = any (:statuses::text[]))
              and (:documentType::text is null or document_type = :documentType)
              and (:jobId::uuid is null or job_id = :jobId)
              and (:profileId::uuid is null or profile_id = :profileId)
              and (:createdAfter::timestamptz is null or created_at >= :createdAfter)
              and (:createdBefore::timestamptz is null or created_at < :createdBefore)
            """;

    private final JdbcClient jdbc;

    public GenerationStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    public void insert(NewGeneration generation) {
        jdbc.sql("""
                insert into generations (id, user_id, profile_id, job_id, ranking_id, document_type, options,
                  user_custom_prompt, stage_name, stage_description, regenerated_from)
                values (:id, :userId, :profileId, :jobId, :rankingId, :documentType, :options::jsonb,
                  :customPrompt, :stageName, :stageDescription, :regeneratedFrom)
                """)
                .param("id", generation.id())
                .param("userId", generation.userId())
                .param("profileId", generation.profileId())
                .param("jobId", generation.jobId())
                .param("rankingId", generation.rankingId())
                .param("documentType", generation.documentType().stored())
                .param("options", Json.write(generation.options()))
                .param("customPrompt", generation.customPrompt())
                .param("regeneratedFrom", generation.regeneratedFrom())
                .param("stageName", GenerationStage.QUEUED.title())
                .param("stageDescription", GenerationStage.QUEUED.description())
                .update();
    }

    public Optional<Generation> find(int userId, UUID id) {
        return jdbc.sql("""
                select %s
                from generations
                where id = :id
                  and user_id = :userId
                """.formatted(GenerationRow.COLUMNS))
                .param("id", id)
                .param("userId", userId)
                .query(GenerationRow::generation)
                .optional();
    }

    /** Newest first, behind {@code after}; null: from the newest. */
    public List<Generation> list(int userId, GenerationFilter filter, @Nullable Position after, int limit, int offset) {
        return meant(userId, filter, """
                select %s
                %s
                  and (:afterTime::timestamptz is null or (created_at, id) < (:afterTime, :afterId::uuid))
                order by created_at desc, id desc
                limit :limit
                offset :offset
                """.formatted(GenerationRow.COLUMNS, MEANT))
                .param("afterTime", after == null ? null : after.createdAtParameter())
                .param("afterId", after == null ? null : after.id())
                .param("limit", limit)
                .param("offset", offset)
                .query(GenerationRow::generation)
                .list();
    }

    public GenerationStatistics statistics(int userId, GenerationFilter filter) {
        return meant(userId, filter, """
                select count(*) as total,
                  count(*) filter (where status = 'completed') as completed,
                  count(*) filter (where status = 'failed') as failed,
                  count(*) filter (where status = 'cancelled') as cancelled,
                  count(*) filter (where status in ('pending', 'generating')) as in_progress,
                  avg(ats_score) filter (where status = 'completed') as average_ats_score,
                  avg(generation_time) filter (where status = 'completed') as average_generation_time
                %s
                """.formatted(MEANT))
                .query(GenerationRow::statistics)
                .single();
    }

    /** Made from a profile or for a posting; the other one is null. */
    public List<UUID> idsFrom(int userId, @Nullable UUID profileId, @Nullable UUID jobId) {
        return from(userId, profileId, jobId, """
                select id
                from generations
                where user_id = :userId
                  and (profile_id = :profileId or job_id = :jobId)
                """).query(UUID.class).list();
    }

    /** Whatever their state; their work items are the caller's matter. */
    public void deleteFrom(int userId, @Nullable UUID profileId, @Nullable UUID jobId) {
        from(userId, profileId, jobId, """
                delete from generations
                where user_id = :userId
                  and (profile_id = :profileId or job_id = :jobId)
                """).update();
    }

    private JdbcClient.StatementSpec from(int userId, @Nullable UUID profileId, @Nullable UUID jobId, String sql) {
        return jdbc.sql(sql)
                .param("userId", userId)
                .param("profileId", profileId)
                .param("jobId", jobId);
    }

    private JdbcClient.StatementSpec meant(int userId, GenerationFilter filter, String sql) {
        var documentType = filter.documentType();
        return jdbc.sql(sql)
                .param("userId", userId)
                .param(
                        "statuses",
                        filter.statuses().stream().map(GenerationStatus::stored).toArray(String[]::new))
                .param("documentType", documentType == null ? null : documentType.stored())
                .param("jobId", filter.jobId())
                .param("profileId", filter.profileId())
                .param("createdAfter", time(filter.createdAfter()))
                .param("createdBefore", time(filter.createdBefore()));
    }

    private static @Nullable OffsetDateTime time(@Nullable Instant instant) {
        return instant == null ? null : instant.atOffset(ZoneOffset.UTC);
    }

    public Optional<GeneratedDocument> result(int userId, UUID id) {
        return jdbc.sql("""
                select result::text
                from generations
                where id = :id
                  and user_id = :userId
                  and status = 'completed'
                """)
                .param("id", id)
                .param("userId", userId)
                .query(String.class)
                .optional()
                .map(json -> Json.read(json, GeneratedDocument.class));
    }

    /** The ranking or style these wait for is under way: that is their first stage. */
    public void analysisBegun(UUID workId) {
        jdbc.sql("""
                update generations
                set status = 'generating', current_stage = :stage, stage_name = :stageName,
                    stage_description = :stageDescription, started_at = coalesce(started_at, now()), version = version + 1
                where status = 'pending'
                  and id in (
                    select item.subject_id
                    from work_dependencies as dependency
                    join work_items as item on item.id = dependency.work_id
                    where dependency.after_work_id = :workId
                      and item.kind = 'generation')
                """)
                .param("workId", workId)
                .param("stage", GenerationStage.ANALYSIS.number())
                .param("stageName", GenerationStage.ANALYSIS.title())
                .param("stageDescription", GenerationStage.ANALYSIS.description())
                .update();
    }

    /**
     * Progress never goes back: a second attempt that begins at an earlier stage leaves the later one on show.
     *
     * @return false when the generation is gone or has ended, e.g. was cancelled
     */
    public boolean begin(int userId, UUID id, GenerationStage stage) {
        return jdbc.sql("""
                update generations
                set status = 'generating', current_stage = greatest(current_stage, :stage),
                    stage_name = case when current_stage > :stage then stage_name else :stageName end,
                    stage_description = case when current_stage > :stage then stage_description else :stageDescription end,
                    started_at = coalesce(started_at, now()), version = version + 1
                where id = :id
                  and user_id = :userId
                  and status in ('pending', 'generating')
                """)
                        .param("id", id)
                        .param("userId", userId)
                        .param("stage", stage.number())
                        .param("stageName", stage.title())
                        .param("stageDescription", stage.description())
                        .update()
                == 1;
    }

    public boolean complete(int userId, UUID id, String engine, GeneratedDocument document) {
        return jdbc.sql("""
                update generations
                set status = 'completed', current_stage = total_stages, result = :result::jsonb, engine = :engine,
                    fallback = :fallback, error_code = null, error_message = null, completed_at = clock_timestamp(),
                    generation_time = extract(epoch from clock_timestamp() - started_at), version = version + 1
                where id = :id
                  and user_id = :userId
                  and status in ('pending', 'generating')
                """)
                        .param("id", id)
                        .param("userId", userId)
                        .param("engine", engine)
                        .param("fallback", document.fallback())
                        .param("result", Json.write(document))
                        .update()
                == 1;
    }

    public boolean fail(int userId, UUID id, String code, String message) {
        return jdbc.sql("""
                update generations
                set status = 'failed', error_code = :code, error_message = :message,
                    completed_at = now(), version = version + 1
                where id = :id
                  and user_id = :userId
                  and status in ('pending', 'generating')
                """)
                        .param("id", id)
                        .param("userId", userId)
                        .param("code", code)
                        .param("message", message)
                        .update()
                == 1;
    }

    /** @return false when it is gone or has ended already */
    public boolean cancel(int userId, UUID id) {
        return jdbc.sql("""
                update generations
                set status = 'cancelled', completed_at = now(), version = version + 1
                where id = :id
                  and user_id = :userId
                  and status in ('pending', 'generating')
                """).param("id", id).param("userId", userId).update() == 1;
    }

    /**
     * Back to the beginning of a failed or cancelled one, to be made from this ranking.
     *
     * @return false when it is gone or in another state
     */
    public boolean reopen(int userId, UUID id, UUID rankingId) {
        return jdbc.sql("""
                update generations
                set status = 'pending', current_stage = :stage, stage_name = :stageName,
                    stage_description = :stageDescription, ranking_id = :rankingId, error_code = null,
                    error_message = null, started_at = null, completed_at = null, generation_time = null,
                    version = version + 1
                where id = :id
                  and user_id = :userId
                  and status in ('failed', 'cancelled')
                """)
                        .param("id", id)
                        .param("userId", userId)
                        .param("rankingId", rankingId)
                        .param("stage", GenerationStage.QUEUED.number())
                        .param("stageName", GenerationStage.QUEUED.title())
                        .param("stageDescription", GenerationStage.QUEUED.description())
                        .update()
                == 1;
    }

    /**
     * Its events and feedback go with it.
     *
     * @param version the state it must be in; null: any
     * @return false when it is gone or has moved on
     */
    public boolean delete(int userId, UUID id, @Nullable Long version) {
        return jdbc.sql("""
                delete from generations
                where id = :id
                  and user_id = :userId
                  and (:version::bigint is null or version = :version)
                """)
                        .param("id", id)
                        .param("userId", userId)
                        .param("version", version)
                        .update()
                == 1;
    }
}
