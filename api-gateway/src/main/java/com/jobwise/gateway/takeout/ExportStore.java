package com.jobwise.gateway.takeout;

import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import javax.sql.DataSource;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcOperations;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcTemplate;
import org.springframework.stereotype.Repository;

/**
 * Reads whole rows of every table that is about a user, whatever columns these have: an export that lists columns forgets the next one.
 * What lets somebody in (hashes) is taken out by name. A test finds tables that are in neither list.
 */
@Repository
class ExportStore {

    private static final int FETCHED_AT_ONCE = 50;

    static final List<Part> PARTS = List.of(
            new Part("user", "users", true, """
                    select (to_jsonb(users) - 'password_hash')::text
                    from users
                    where id = :user_id
                    """),
            new Part("profiles", "master_profiles", false, """
                    select (to_jsonb(p) || jsonb_build_object(
                      'experiences', (
                        select coalesce(jsonb_agg(to_jsonb(e) order by e.position), '[]') from experiences as e where e.profile_id = p.id),
                      'education', (
                        select coalesce(jsonb_agg(to_jsonb(e) order by e.position), '[]') from education as e where e.profile_id = p.id),
                      'projects', (
                        select coalesce(jsonb_agg(to_jsonb(j) order by j.position), '[]') from projects as j where j.profile_id = p.id)
                      ))::text
                    from master_profiles as p
                    where user_id = :user_id
                    order by created_at, id
                    """),
            Part.rows("jobs", "jobs"),
            Part.rows("samples", "sample_documents"),
            new Part("writing_style", "writing_styles", true, """
                    select to_jsonb(t)::text
                    from writing_styles as t
                    where user_id = :user_id
                    """),
            Part.rows("rankings", "job_content_rankings"),
            Part.rows("generations", "generations"),
            Part.rows("generation_feedback", "generation_feedback", "created_at", "generation_id"),
            Part.rows("applications", "job_applications", "created_at", "job_id"),
            Part.rows("application_history", "job_application_events", "created_at", "job_id, number"),
            Part.rows("enhancements", "enhancements"),
            Part.rows("profile_origins", "profile_origins", "created_at", "profile_id"),
            Part.rows("model_calls", "model_calls", "reserved_at", "id"),
            new Part("api_keys", "api_keys", false, """
                    select (to_jsonb(k) - 'key_hash')::text
                    from api_keys as k
                    where user_id = :user_id
                    order by created_at, id
                    """),
            new Part("sessions", "refresh_tokens", false, """
                    select jsonb_build_object(
                      'id', family,
                      'started_at', min(created_at),
                      'last_renewed_at', max(created_at),
                      'expires_at', max(expires_at),
                      'ended_at', min(revoked_at))::text
                    from refresh_tokens
                    where user_id = :user_id
                    group by family
                    order by min(created_at), family
                    """));

    private final NamedParameterJdbcOperations jdbc;

    /** Not over {@code JdbcClient}: rows are to come a few at a time, which needs a template of one's own. */
    ExportStore(DataSource dataSource) {
        var template = new JdbcTemplate(dataSource);
        template.setFetchSize(FETCHED_AT_ONCE);
        this.jdbc = new NamedParameterJdbcTemplate(template);
    }

    /** Hands on the JSON of each row, a few of them in memory at a time; within a transaction only. */
    void read(Part part, int userId, Consumer<String> row) {
        jdbc.query(part.sql(), Map.of("user_id", userId), rows -> {
            row.accept(rows.getString(1));
        });
    }
}
