package com.jobwise.style;

import com.jobwise.generation.DocumentType;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.UUID;

/** Reads rows of {@code sample_documents}. */
final class SampleColumns {

    private SampleColumns() {}

    static SampleDocument document(ResultSet row, int index) throws SQLException {
        return new SampleDocument(summary(row, index), row.getString("original_text"));
    }

    static SampleSummary summary(ResultSet row, int index) throws SQLException {
        var archivedAt = row.getObject("archived_at", OffsetDateTime.class);
        return new SampleSummary(
                row.getObject("id", UUID.class),
                row.getInt("user_id"),
                DocumentType.fromStored(row.getString("document_type")),
                row.getString("original_filename"),
                time(row, "upload_timestamp"),
                row.getInt("word_count"),
                row.getInt("character_count"),
                row.getInt("line_count"),
                row.getBoolean("is_active"),
                archivedAt == null ? null : archivedAt.toInstant(),
                time(row, "created_at"),
                time(row, "updated_at"));
    }

    private static Instant time(ResultSet row, String column) throws SQLException {
        return row.getObject(column, OffsetDateTime.class).toInstant();
    }
}
