package com.jobwise.posting;

import com.jobwise.paging.Slice;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Users' job postings. One without owner is readable by everybody and changed by nobody ({@link PublicPostingStore} has their
 * list); another user's is never found, as if it did not exist.
 */
public final class PostingStore {

    private final JdbcClient jdbc;

    public PostingStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** @return as stored, read back: the database sets the times */
    public JobPosting insert(int userId, NewPosting posting) {
        return insert(userId, posting, null).posting();
    }

    /** @param sourceUrl the page it was read from */
    public SavedPosting insert(int userId, NewPosting posting, @Nullable String sourceUrl) {
        return jdbc.sql("""
                insert into jobs (id, user_id, source, source_url, title, company, location, description, raw_text,
                  parsed_keywords, requirements, requirement_importance, benefits, salary_range, remote, employment_type, status)
                values (:id, :userId, :source, :sourceUrl, :title, :company, :location, :description, :raw_text,
                  :parsed_keywords::jsonb, :requirements::jsonb, :requirement_importance::jsonb, :benefits::jsonb,
                  :salary_range, :remote, :employment_type, :status)
                returning *
                """)
                .params(PostingColumns.parameters(posting))
                .param("userId", userId)
                .param("sourceUrl", sourceUrl)
                .query(PostingColumns::saved)
                .single();
    }

    /** The user's own or a public one. */
    public Optional<JobPosting> find(int userId, UUID id) {
        return saved(userId, id).map(SavedPosting::posting);
    }

    /** The user's own or a public one. */
    public Optional<SavedPosting> saved(int userId, UUID id) {
        return jdbc.sql("""
                select *
                from jobs
                where id = :id
                  and (user_id = :userId or user_id is null)
                """)
                .param("id", id)
                .param("userId", userId)
                .query(PostingColumns::saved)
                .optional();
    }

    /** The user's own, as nobody else can change it until the transaction ends. */
    public Optional<SavedPosting> lock(int userId, UUID id) {
        return jdbc.sql("""
                select *
                from jobs
                where id = :id
                  and user_id = :userId
                for update
                """)
                .param("id", id)
                .param("userId", userId)
                .query(PostingColumns::saved)
                .optional();
    }

    /** @param stale whether rankings made from the posting before no longer hold */
    public SavedPosting update(int userId, NewPosting posting, boolean stale) {
        return jdbc.sql("""
                update jobs
                set source = :source, title = :title, company = :company, location = :location, description = :description,
                    parsed_keywords = :parsed_keywords::jsonb, requirements = :requirements::jsonb,
                    requirement_importance = :requirement_importance::jsonb, benefits = :benefits::jsonb,
                    salary_range = :salary_range, remote = :remote, employment_type = :employment_type, status = :status,
                    revision = revision + 1, version = version + :stale
                where id = :id
                  and user_id = :userId
                returning *
                """)
                .params(PostingColumns.parameters(posting))
                .param("userId", userId)
                .param("stale", stale ? 1 : 0)
                .query(PostingColumns::saved)
                .single();
    }

    /** Also when only something beside the state has changed: the posting's entity tag stands for its application too. */
    public SavedPosting applicationChanged(int userId, UUID id, ApplicationStatus status) {
        return jdbc.sql("""
                update jobs
                set application_status = :status, revision = revision + 1
                where id = :id
                  and user_id = :userId
                returning *
                """)
                .param("id", id)
                .param("userId", userId)
                .param("status", status.stored())
                .query(PostingColumns::saved)
                .single();
    }

    /** Rankings and the application go with it; documents must be gone. */
    public void delete(int userId, UUID id) {
        jdbc.sql("""
                delete from jobs
                where id = :id
                  and user_id = :userId
                """).param("id", id).param("userId", userId).update();
    }

    /** The user's own. */
    public List<SavedPosting> list(int userId, PostingFilter filter, Slice slice) {
        var parameters = filter.parameters();
        parameters.put("userId", userId);
        slice.addTo(parameters);
        return jdbc.sql("""
                select *
                from jobs
                where user_id = :userId
                """ + PostingFilter.CONDITION + slice.sql())
                .params(parameters)
                .query(PostingColumns::saved)
                .list();
    }

    public long count(int userId, PostingFilter filter) {
        return jdbc.sql("""
                select count(*)
                from jobs
                where user_id = :userId
                """ + PostingFilter.CONDITION)
                .params(filter.parameters())
                .param("userId", userId)
                .query(Long.class)
                .single();
    }

    /** @return empty for a posting that is not there or another user's */
    public OptionalLong version(int userId, UUID id) {
        return jdbc.sql("""
                        select version
                        from jobs
                        where (user_id = :userId or user_id is null)
                          and id = :id
                        """).param("userId", userId).param("id", id).query(Long.class).list().stream()
                .mapToLong(Long::longValue)
                .findFirst();
    }
}
