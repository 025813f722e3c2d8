package com.jobwise.ranking;

import com.jobwise.json.Json;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.type.TypeReference;

final class RankingRow {

    private static final TypeReference<List<UUID>> IDS = new TypeReference<>() {};
    private static final TypeReference<Map<UUID, RankedItem>> EXPLANATIONS = new TypeReference<>() {};

    private RankingRow() {}

    static ContentRanking ranking(ResultSet row, int index) throws SQLException {
        return new ContentRanking(
                row.getObject("id", UUID.class),
                row.getInt("user_id"),
                row.getObject("job_id", UUID.class),
                row.getObject("profile_id", UUID.class),
                RankingStatus.fromStored(row.getString("status")),
                row.getLong("profile_version"),
                row.getLong("job_version"),
                Json.read(row.getString("ranked_experience_ids"), IDS),
                Json.read(row.getString("ranked_project_ids"), IDS),
                Json.read(row.getString("ranked_skill_ids"), IDS),
                row.getString("ranking_model_used"),
                row.getString("ranking_fallback"),
                row.getObject("ranking_confidence_score", Double.class),
                Json.read(row.getString("ranking_explanations"), EXPLANATIONS),
                row.getInt("times_used_in_generation"),
                override(row.getString("user_override")),
                time(row.getObject("user_override_timestamp", OffsetDateTime.class)),
                row.getBoolean("is_active"),
                row.getString("error_message"),
                row.getObject("ranking_timestamp", OffsetDateTime.class).toInstant(),
                row.getObject("created_at", OffsetDateTime.class).toInstant(),
                row.getLong("version"));
    }

    private static @Nullable RankingOverride override(@Nullable String json) {
        return json == null ? null : Json.read(json, RankingOverride.class);
    }

    private static @Nullable Instant time(@Nullable OffsetDateTime time) {
        return time == null ? null : time.toInstant();
    }
}
