package com.jobwise.gateway.generation;

import com.jobwise.json.Json;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.core.type.TypeReference;

/** At most one opinion per document. */
@Component
class FeedbackStore {

    private static final TypeReference<List<String>> TAGS = new TypeReference<>() {};

    private final JdbcClient jdbc;

    FeedbackStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** @param version 0 when new, raised when replaced */
    record Feedback(FeedbackView view, long version) {}

    /** The later one takes the place of the earlier one; empty when the document is gone. */
    Optional<Feedback> put(int userId, UUID generationId, FeedbackRequest feedback) {
        return jdbc.sql("""
                insert into generation_feedback (generation_id, user_id, rating, comment, tags)
                select id, user_id, :rating, :comment, :tags::jsonb
                from generations
                where id = :generationId
                  and user_id = :userId
                for key share
                on conflict (generation_id) do update
                set rating = excluded.rating, comment = excluded.comment, tags = excluded.tags,
                    version = generation_feedback.version + 1
                where generation_feedback.user_id = :userId
                returning *
                """)
                .param("generationId", generationId)
                .param("userId", userId)
                .param("rating", feedback.rating())
                .param("comment", feedback.comment())
                .param("tags", Json.write(Objects.requireNonNullElse(feedback.tags(), List.of())))
                .query(FeedbackStore::feedback)
                .optional();
    }

    Optional<Feedback> find(int userId, UUID generationId) {
        return jdbc.sql("""
                select *
                from generation_feedback
                where generation_id = :generationId
                  and user_id = :userId
                """)
                .param("generationId", generationId)
                .param("userId", userId)
                .query(FeedbackStore::feedback)
                .optional();
    }

    private static Feedback feedback(ResultSet row, int index) throws SQLException {
        return new Feedback(
                new FeedbackView(
                        row.getObject("generation_id", UUID.class),
                        row.getInt("rating"),
                        row.getString("comment"),
                        Json.read(row.getString("tags"), TAGS),
                        time(row, "created_at"),
                        time(row, "updated_at")),
                row.getLong("version"));
    }

    private static Instant time(ResultSet row, String column) throws SQLException {
        return row.getObject(column, OffsetDateTime.class).toInstant();
    }
}
