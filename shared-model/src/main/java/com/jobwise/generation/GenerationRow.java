package com.jobwise.generation;

import com.jobwise.json.Json;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A row of generations without its document, which may be large and is read on its own. */
final class GenerationRow {

    static final String COLUMNS = """
            id, user_id, profile_id, job_id, ranking_id, document_type, status, current_stage, total_stages, stage_name,
              stage_description, waiting_for, error_code, error_message, options::text as options, user_custom_prompt,
              tokens_used, generation_time, engine, fallback, created_at, started_at, completed_at, regenerated_from,
              revision, pending_revision, version\
            """;

    private GenerationRow() {}

    static Generation generation(ResultSet row, int index) throws SQLException {
        var created = instant(row, "created_at");
        if (created == null) {
            throw new SQLException("generations.created_at is never null");
        }
        return new Generation(
                row.getObject("id", UUID.class),
                row.getInt("user_id"),
                row.getObject("profile_id", UUID.class),
                row.getObject("job_id", UUID.class),
                row.getObject("ranking_id", UUID.class),
                DocumentType.fromStored(row.getString("document_type")),
                GenerationStatus.fromStored(row.getString("status")),
                row.getInt("current_stage"),
                row.getInt("total_stages"),
                row.getString("stage_name"),
                row.getString("stage_description"),
                row.getString("waiting_for"),
                row.getString("error_code"),
                row.getString("error_message"),
                options(row.getString("options")),
                row.getString("user_custom_prompt"),
                row.getInt("tokens_used"),
                row.getObject("generation_time", Double.class),
                row.getString("engine"),
                row.getString("fallback"),
                created,
                instant(row, "started_at"),
                instant(row, "completed_at"),
                row.getObject("regenerated_from", UUID.class),
                row.getInt("revision"),
                row.getObject("pending_revision", Integer.class),
                row.getLong("version"));
    }

    static GenerationStatistics statistics(ResultSet row, int index) throws SQLException {
        return new GenerationStatistics(
                row.getLong("total"),
                row.getLong("completed"),
                row.getLong("failed"),
                row.getLong("cancelled"),
                row.getLong("in_progress"),
                row.getObject("average_ats_score", Double.class),
                row.getObject("average_generation_time", Double.class));
    }

    private static GenerationOptions options(@Nullable String json) {
        return json == null ? GenerationOptions.DEFAULTS : Json.read(json, GenerationOptions.class);
    }

    private static @Nullable Instant instant(ResultSet row, String column) throws SQLException {
        var time = row.getObject(column, OffsetDateTime.class);
        return time == null ? null : time.toInstant();
    }
}
