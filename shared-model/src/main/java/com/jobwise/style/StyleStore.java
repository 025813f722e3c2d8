package com.jobwise.style;

import com.jobwise.json.Json;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Writing styles: one per user, of the sample last uploaded. */
public final class StyleStore {

    private static final String NOT_YET = "{}";

    private final JdbcClient jdbc;

    public StyleStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * The user's style is to be measured from this sample; a style already there stays readable until then.
     *
     * @param newId id of the row if the user has none yet
     * @return the row's id
     */
    public UUID await(int userId, UUID newId, UUID sampleId) {
        return jdbc.sql("""
                insert into writing_styles (id, user_id, source_sample_id)
                values (:id, :userId, :sampleId)
                on conflict (user_id) do update
                set extraction_status = 'pending', source_sample_id = excluded.source_sample_id
                returning id
                """)
                .param("id", newId)
                .param("userId", userId)
                .param("sampleId", sampleId)
                .query(UUID.class)
                .single();
    }

    /**
     * Asks for a measuring that is not under way yet. Parallel callers find one another at the unique index: one of them asks.
     *
     * @param newId id of the row if the user has none yet
     * @return the row's id; empty when it is already pending from this sample
     */
    public Optional<UUID> awaitUnlessPending(int userId, UUID newId, UUID sampleId) {
        return jdbc.sql("""
                insert into writing_styles (id, user_id, source_sample_id)
                values (:id, :userId, :sampleId)
                on conflict (user_id) do update
                set extraction_status = 'pending', source_sample_id = excluded.source_sample_id
                where writing_styles.extraction_status <> 'pending'
                   or writing_styles.source_sample_id is distinct from excluded.source_sample_id
                returning id
                """)
                .param("id", newId)
                .param("userId", userId)
                .param("sampleId", sampleId)
                .query(UUID.class)
                .optional();
    }

    /** @return false when there was none */
    public boolean delete(int userId) {
        return jdbc.sql("""
                delete from writing_styles
                where user_id = :userId
                """).param("userId", userId).update() == 1;
    }

    public Optional<WritingStyle> ofUser(int userId) {
        return jdbc.sql("""
                select *
                from writing_styles
                where user_id = :userId
                """).param("userId", userId).query(StyleStore::style).optional();
    }

    /**
     * What a measuring brought.
     *
     * @param model what measured it, e.g. {@code rules-1}
     * @param fallback code of why no model was heard about it though one was asked; null: none was asked, or it answered
     * @param confidence 0 to 1
     */
    public record Measured(String model, @Nullable String fallback, ExtractedStyle style, double confidence) {}

    /** @return false when it is completed already, or another sample has become the source meanwhile: its own extraction follows */
    public boolean complete(int userId, UUID sampleId, Measured measured) {
        return jdbc.sql("""
                update writing_styles
                set extraction_status = 'completed', extracted_style = :style::jsonb, extraction_model = :model,
                    extraction_fallback = :fallback, extraction_confidence = :confidence, extraction_timestamp = now()
                where user_id = :userId
                  and source_sample_id = :sampleId
                  and extraction_status <> 'completed'
                """)
                        .param("userId", userId)
                        .param("sampleId", sampleId)
                        .param("model", measured.model())
                        .param("fallback", measured.fallback())
                        .param("confidence", measured.confidence())
                        .param("style", Json.write(measured.style()))
                        .update()
                == 1;
    }

    /** Unless another extraction of the same style is still to come: that one will say how it ends. */
    public void fail(int userId, UUID endedWorkId) {
        jdbc.sql("""
                update writing_styles as style
                set extraction_status = 'failed'
                where style.user_id = :userId
                  and style.extraction_status = 'pending'
                  and not exists (
                    select 1
                    from work_items as item
                    where item.subject_id = style.id
                      and item.id <> :endedWorkId
                      and item.status in ('blocked', 'queued', 'running'))
                """).param("userId", userId).param("endedWorkId", endedWorkId).update();
    }

    /** The sample was deleted while it was measured. */
    public void failWithoutSource(int userId) {
        jdbc.sql("""
                update writing_styles
                set extraction_status = 'failed'
                where user_id = :userId
                  and extraction_status = 'pending'
                  and source_sample_id is null
                """).param("userId", userId).update();
    }

    private static WritingStyle style(ResultSet row, int index) throws SQLException {
        var json = row.getString("extracted_style");
        var extracted = row.getObject("extraction_timestamp", OffsetDateTime.class);
        return new WritingStyle(
                row.getObject("id", UUID.class),
                row.getInt("user_id"),
                ExtractionStatus.fromStored(row.getString("extraction_status")),
                json.equals(NOT_YET) ? null : Json.read(json, ExtractedStyle.class),
                row.getString("extraction_model"),
                row.getString("extraction_fallback"),
                row.getObject("extraction_confidence", Double.class),
                extracted == null ? null : extracted.toInstant(),
                row.getObject("source_sample_id", UUID.class),
                row.getObject("created_at", OffsetDateTime.class).toInstant(),
                row.getObject("updated_at", OffsetDateTime.class).toInstant());
    }
}
