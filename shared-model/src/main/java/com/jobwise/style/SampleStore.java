package com.jobwise.style;

import com.jobwise.generation.DocumentType;
import com.jobwise.paging.Slice;
import java.util.HashMap;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/** Samples of people's own writing. At most one per user and type is active: the one last uploaded. */
public final class SampleStore {

    private final JdbcClient jdbc;

    public SampleStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * Archives the active sample of the type and makes this one active, in the caller's transaction.
     *
     * @throws IllegalStateException outside a transaction, where there would be a moment without an active sample
     */
    public SampleDocument upload(int userId, NewSample sample) {
        if (!TransactionSynchronizationManager.isActualTransactionActive()) {
            throw new IllegalStateException("a sample takes the place of another in one transaction");
        }
        takeTurn(userId);
        archiveActive(userId, sample.documentType());
        insert(userId, sample);
        return find(userId, sample.id())
                .orElseThrow(() -> new IllegalStateException("a sample just inserted is there"));
    }

    /**
     * Makes an archived sample the active one of its type, in the caller's transaction; the active one is archived for it.
     *
     * @return empty when the user has no such sample
     */
    public Optional<SampleSummary> activate(int userId, UUID id) {
        takeTurn(userId);
        var sample = find(userId, id).map(SampleDocument::summary);
        if (sample.isEmpty() || sample.get().isActive()) {
            return sample;
        }
        archiveActive(userId, sample.get().documentType());
        jdbc.sql("""
                update sample_documents
                set is_active = true, archived_at = null
                where user_id = :userId
                  and id = :id
                """).param("userId", userId).param("id", id).update();
        return find(userId, id).map(SampleDocument::summary);
    }

    /**
     * In the caller's transaction; one archived before keeps its time.
     *
     * @return empty when the user has no such sample
     */
    public Optional<SampleSummary> archive(int userId, UUID id) {
        takeTurn(userId);
        jdbc.sql("""
                update sample_documents
                set is_active = false, archived_at = clock_timestamp()
                where user_id = :userId
                  and id = :id
                  and is_active
                """).param("userId", userId).param("id", id).update();
        return find(userId, id).map(SampleDocument::summary);
    }

    /** The user's samples as nobody else can change them until the transaction ends. */
    public Optional<SampleSummary> lock(int userId, UUID id) {
        takeTurn(userId);
        return find(userId, id).map(SampleDocument::summary);
    }

    public Optional<SampleDocument> find(int userId, UUID id) {
        return jdbc.sql("""
                select *
                from sample_documents
                where user_id = :userId
                  and id = :id
                """)
                .param("userId", userId)
                .param("id", id)
                .query(SampleColumns::document)
                .optional();
    }

    public Optional<SampleDocument> active(int userId, DocumentType type) {
        return jdbc.sql("""
                select *
                from sample_documents
                where user_id = :userId
                  and document_type = :type
                  and is_active
                """)
                .param("userId", userId)
                .param("type", type.stored())
                .query(SampleColumns::document)
                .optional();
    }

    /**
     * Without their texts.
     *
     * @param type null: any
     * @param isActive null: any
     */
    public List<SampleSummary> list(int userId, @Nullable DocumentType type, @Nullable Boolean isActive, Slice slice) {
        var parameters = new HashMap<String, @Nullable Object>();
        slice.addTo(parameters);
        return matching(userId, type, isActive, """
                select id, user_id, document_type, original_filename, upload_timestamp, word_count, character_count,
                  line_count, is_active, archived_at, created_at, updated_at
                from sample_documents
                where user_id = :userId
                  and (:type::varchar is null or document_type = :type)
                  and (:isActive::boolean is null or is_active = :isActive)
                """ + slice.sql())
                .params(parameters)
                .query(SampleColumns::summary)
                .list();
    }

    public long count(int userId, @Nullable DocumentType type, @Nullable Boolean isActive) {
        return matching(userId, type, isActive, """
                select count(*)
                from sample_documents
                where user_id = :userId
                  and (:type::varchar is null or document_type = :type)
                  and (:isActive::boolean is null or is_active = :isActive)
                """).query(Long.class).single();
    }

    /**
     * Two uploads at once would both archive the sample before them and the second insert would break on the unique index, so
     * one user's uploads go one after the other. The lock is of the user's row: nothing to collide with as advisory locks have,
     * gone with the transaction, and of a strength that rows pointing to the user do not wait for.
     */
    private void takeTurn(int userId) {
        jdbc.sql("""
                select id
                from users
                where id = :userId
                for no key update
                """).param("userId", userId).query(Integer.class).single();
    }

    /** By the clock, not by the transaction's begin: a transaction that waited began before what it follows. */
    private void archiveActive(int userId, DocumentType type) {
        jdbc.sql("""
                update sample_documents
                set is_active = false, archived_at = clock_timestamp()
                where user_id = :userId
                  and document_type = :type
                  and is_active
                """).param("userId", userId).param("type", type.stored()).update();
    }

    private void insert(int userId, NewSample sample) {
        var counts = TextCounts.of(sample.originalText());
        jdbc.sql("""
                insert into sample_documents (id, user_id, document_type, original_filename, original_text,
                  word_count, character_count, line_count, upload_timestamp, created_at)
                select :id, :userId, :type, :filename, :text, :words, :characters, :lines, clock, clock
                from clock_timestamp() as clock
                """)
                .param("id", sample.id())
                .param("userId", userId)
                .param("type", sample.documentType().stored())
                .param("filename", sample.originalFilename())
                .param("text", sample.originalText())
                .param("words", counts.words())
                .param("characters", counts.characters())
                .param("lines", counts.lines())
                .update();
    }

    private JdbcClient.StatementSpec matching(
            int userId, @Nullable DocumentType type, @Nullable Boolean isActive, String sql) {
        return jdbc.sql(sql)
                .param("userId", userId)
                .param("type", type == null ? null : type.stored())
                .param("isActive", isActive);
    }
}
