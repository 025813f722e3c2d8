package com.jobwise.style;

import com.jobwise.generation.DocumentType;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Sample documents: the newest of a type is the active one, those before it are archived. */
public final class SampleStore {

    private final JdbcClient jdbc;

    public SampleStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * Takes the place of the user's active sample of that type, in the caller's transaction. Uploads of one user go one after the
     * other (they lock the user's row), so that the last one in is the active one and none fails.
     */
    public SampleDocument insert(int userId, NewSample sample) {
        jdbc.sql("""
                select id
                from users
                where id = :userId
                for update
                """).param("userId", userId).query(Integer.class).single();
        jdbc.sql("""
                update sample_documents
                set is_active = false, archived_at = now()
                where user_id = :userId
                  and document_type = :documentType
                  and is_active
                """)
                .param("userId", userId)
                .param("documentType", sample.documentType().stored())
                .update();
        return jdbc.sql("""
                insert into sample_documents (id, user_id, document_type, original_filename, original_text,
                  word_count, character_count, line_count)
                values (:id, :userId, :documentType, :filename, :text, :words, :characters, :lines)
                returning *
                """)
                .param("id", sample.id())
                .param("userId", userId)
                .param("documentType", sample.documentType().stored())
                .param("filename", sample.originalFilename())
                .param("text", sample.text())
                .param("words", sample.wordCount())
                .param("characters", sample.characterCount())
                .param("lines", sample.lineCount())
                .query(SampleStore::sample)
                .single();
    }

    public Optional<SampleDocument> find(int userId, UUID id) {
        return jdbc.sql("""
                select *
                from sample_documents
                where id = :id
                  and user_id = :userId
                """)
                .param("id", id)
                .param("userId", userId)
                .query(SampleStore::sample)
                .optional();
    }

    /** Newest first; null means any. */
    public List<SampleDocument> list(int userId, SampleFilter filter, int limit, int offset) {
        return filtered(userId, filter, """
                select *
                from sample_documents
                where user_id = :userId
                  and (:documentType::text is null or document_type = :documentType)
                  and (:isActive::boolean is null or is_active = :isActive)
                order by created_at desc, id
                limit :limit
                offset :offset
                """)
                .param("limit", limit)
                .param("offset", offset)
                .query(SampleStore::sample)
                .list();
    }

    public long count(int userId, SampleFilter filter) {
        return filtered(userId, filter, """
                select count(*)
                from sample_documents
                where user_id = :userId
                  and (:documentType::text is null or document_type = :documentType)
                  and (:isActive::boolean is null or is_active = :isActive)
                """).query(Long.class).single();
    }

    /** @param isActive null means either */
    public record SampleFilter(
            @Nullable DocumentType documentType, @Nullable Boolean isActive) {}

    private JdbcClient.StatementSpec filtered(int userId, SampleFilter filter, String sql) {
        var type = filter.documentType();
        return jdbc.sql(sql)
                .param("userId", userId)
                .param("documentType", type == null ? null : type.stored())
                .param("isActive", filter.isActive());
    }

    private static SampleDocument sample(ResultSet row, int index) throws SQLException {
        var archived = row.getObject("archived_at", OffsetDateTime.class);
        return new SampleDocument(
                row.getObject("id", UUID.class),
                row.getInt("user_id"),
                DocumentType.fromStored(row.getString("document_type")),
                row.getString("original_filename"),
                row.getString("original_text"),
                row.getInt("word_count"),
                row.getInt("character_count"),
                row.getInt("line_count"),
                row.getBoolean("is_active"),
                archived == null ? null : archived.toInstant(),
                row.getObject("upload_timestamp", OffsetDateTime.class).toInstant(),
                row.getObject("created_at", OffsetDateTime.class).toInstant());
    }
}
