package com.jobwise.posting;

import com.jobwise.json.Json;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Job postings. One without an owner may be read by everybody and changed by nobody; requirements are stored as the schema document
 * has them, plain strings, with their importance beside them.
 */
public final class PostingStore {

    private final JdbcClient jdbc;

    public PostingStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    public JobPosting insert(int userId, NewPosting posting) {
        jdbc.sql("""
                insert into jobs (id, user_id, source, title, company, location, description, raw_text, parsed_keywords,
                  requirements, requirement_importance, benefits, salary_range, remote, employment_type, status)
                values (:id, :userId, :source, :title, :company, :location, :description, :rawText, :keywords::jsonb,
                  :requirements::jsonb, :importance::jsonb, :benefits::jsonb, :salaryRange, :remote, :employmentType, :status)
                """)
                .param("id", posting.id())
                .param("userId", userId)
                .param("source", posting.source())
                .param("title", posting.title())
                .param("company", posting.company())
                .param("location", posting.location())
                .param("description", posting.description())
                .param("rawText", posting.rawText())
                .param("keywords", Json.write(posting.parsedKeywords()))
                .param(
                        "requirements",
                        Json.write(posting.requirements().stream()
                                .map(Requirement::text)
                                .toList()))
                .param(
                        "importance",
                        Json.write(posting.requirements().stream()
                                .map(Requirement::importance)
                                .toList()))
                .param("benefits", Json.write(posting.benefits()))
                .param("salaryRange", posting.salaryRange())
                .param("remote", posting.remote())
                .param("employmentType", posting.employmentType().stored())
                .param("status", posting.status().stored())
                .update();
        return find(userId, posting.id())
                .orElseThrow(() -> new IllegalStateException("a posting just inserted is there"));
    }

    public Optional<JobPosting> find(int userId, UUID id) {
        return jdbc.sql("""
                select *
                from jobs
                where id = :id
                  and (user_id = :userId or user_id is null)
                """)
                .param("id", id)
                .param("userId", userId)
                .query(PostingRow::posting)
                .optional();
    }

    /** The user's own, newest first. */
    public List<JobPosting> list(int userId, int limit, int offset) {
        return jdbc.sql("""
                select *
                from jobs
                where user_id = :userId
                order by created_at desc, id
                limit :limit
                offset :offset
                """)
                .param("userId", userId)
                .param("limit", limit)
                .param("offset", offset)
                .query(PostingRow::posting)
                .list();
    }

    public long count(int userId) {
        return jdbc.sql("""
                select count(*)
                from jobs
                where user_id = :userId
                """).param("userId", userId).query(Long.class).single();
    }

    /** Empty when there is no such posting that the user may read. */
    public OptionalLong version(int userId, UUID id) {
        return jdbc.sql("""
                select version
                from jobs
                where id = :id
                  and (user_id = :userId or user_id is null)
                """).param("id", id).param("userId", userId).query(Long.class).stream()
                .mapToLong(Long::longValue)
                .findFirst();
    }
}
