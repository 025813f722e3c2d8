package com.jobwise.generation;

import com.jobwise.json.Json;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Requests for documents. State changes repeat the states they may start from, so that nothing finished is ever overwritten. */
public final class GenerationStore {

    private final JdbcClient jdbc;

    public GenerationStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    public void insert(NewGeneration generation) {
        jdbc.sql("""
                insert into generations (id, user_id, profile_id, job_id, ranking_id, document_type, options,
                  user_custom_prompt, stage_name, stage_description)
                values (:id, :userId, :profileId, :jobId, :rankingId, :documentType, :options::jsonb,
                  :customPrompt, :stageName, :stageDescription)
                """)
                .param("id", generation.id())
                .param("userId", generation.userId())
                .param("profileId", generation.profileId())
                .param("jobId", generation.jobId())
                .param("rankingId", generation.rankingId())
                .param("documentType", generation.documentType().stored())
                .param("options", Json.write(generation.options()))
                .param("customPrompt", generation.customPrompt())
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

    /** Newest first. */
    public List<Generation> list(int userId, GenerationFilter filter, int limit, int offset) {
        return filtered(userId, filter, """
                select %s
                from generations
                where user_id = :userId
                  and (:status::text is null or status = :status)
                  and (:documentType::text is null or document_type = :documentType)
                  and (:jobId::uuid is null or job_id = :jobId)
                order by created_at desc, id
                limit :limit
                offset :offset
                """.formatted(GenerationRow.COLUMNS))
                .param("limit", limit)
                .param("offset", offset)
                .query(GenerationRow::generation)
                .list();
    }

    public long count(int userId, GenerationFilter filter) {
        return filtered(userId, filter, """
                select count(*)
                from generations
                where user_id = :userId
                  and (:status::text is null or status = :status)
                  and (:documentType::text is null or document_type = :documentType)
                  and (:jobId::uuid is null or job_id = :jobId)
                """).query(Long.class).single();
    }

    public List<UUID> idsOfProfile(int userId, UUID profileId) {
        return ofProfile(userId, profileId, """
                select id
                from generations
                where user_id = :userId
                  and profile_id = :profileId
                """).query(UUID.class).list();
    }

    /** Whatever their state; their work items are the caller's matter. */
    public void deleteOfProfile(int userId, UUID profileId) {
        ofProfile(userId, profileId, """
                delete from generations
                where user_id = :userId
                  and profile_id = :profileId
                """).update();
    }

    private JdbcClient.StatementSpec ofProfile(int userId, UUID profileId, String sql) {
        return jdbc.sql(sql).param("userId", userId).param("profileId", profileId);
    }

    private JdbcClient.StatementSpec filtered(int userId, GenerationFilter filter, String sql) {
        var status = filter.status();
        var documentType = filter.documentType();
        return jdbc.sql(sql)
                .param("userId", userId)
                .param("status", status == null ? null : status.stored())
                .param("documentType", documentType == null ? null : documentType.stored())
                .param("jobId", filter.jobId());
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

    /** @return false when the generation is gone or has ended, e.g. was cancelled */
    public boolean begin(int userId, UUID id, GenerationStage stage) {
        return jdbc.sql("""
                update generations
                set status = 'generating', current_stage = :stage, stage_name = :stageName,
                    stage_description = :stageDescription, started_at = coalesce(started_at, now()), version = version + 1
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
                    error_code = null, error_message = null, completed_at = clock_timestamp(),
                    generation_time = extract(epoch from clock_timestamp() - started_at), version = version + 1
                where id = :id
                  and user_id = :userId
                  and status in ('pending', 'generating')
                """)
                        .param("id", id)
                        .param("userId", userId)
                        .param("engine", engine)
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
}
