package com.jobwise.cast;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Ilka and Bosse with a row in every table that holds people's rows, written by the owner; Ilka's rows all bear {@value #CANARY}. */
public record TwoPeople(JdbcClient owner) {

    public static final String CANARY = "ilkas-own";

    /** How a row of each table comes to be; {@code :user}, {@code :id} and {@code :mark} are filled in, the rest follows from them. */
    private static final List<String> ROWS = List.of(
            "insert into users (id, email, password_hash, full_name) values (:user, :mark || '@people.example', :mark, :mark)",
            "insert into refresh_tokens (id, user_id, family, token_hash, expires_at) values (:id, :user, :id, md5(:mark) || md5(:mark), now())",
            "insert into idempotency_keys (user_id, key, request_hash) values (:user, :mark, md5(:mark) || md5(:mark))",
            "insert into master_profiles (id, user_id, personal_info, skills) values (:id, :user, jsonb_build_object('full_name', :mark::text), '{}')",
            "insert into experiences (id, profile_id, title, company, start_date) values (:id, :id, :mark, :mark, '2020')",
            "insert into education (id, profile_id, institution, degree, field_of_study, start_date, end_date) values (:id, :id, :mark, :mark, :mark, '2010', '2013')",
            "insert into projects (id, profile_id, name, description, start_date) values (:id, :id, :mark, :mark, '2020')",
            "insert into jobs (id, user_id, source, title, company) values (:id, :user, 'user_created', :mark, :mark)",
            "insert into sample_documents (id, user_id, document_type, original_text) values (:id, :user, 'cover_letter', :mark)",
            "insert into writing_styles (id, user_id, extraction_model, source_sample_id) values (:id, :user, :mark, :id)",
            "insert into job_content_rankings (id, user_id, job_id, profile_id, profile_version, job_version, ranking_model_used) values (:id, :user, :id, :id, 0, 0, :mark)",
            "insert into generations (id, user_id, profile_id, job_id, ranking_id, document_type, error_message) values (:id, :user, :id, :id, :id, 'resume', :mark)",
            "insert into generation_feedback (generation_id, user_id, rating, comment) values (:id, :user, 5, :mark)",
            "insert into profile_origins (profile_id, user_id, document, places) values (:id, :user, json_build_object('text', :mark::text), '{}')",
            "insert into job_applications (job_id, user_id, notes) values (:id, :user, :mark)",
            "insert into job_application_events (job_id, number, user_id, from_status, to_status, note) values (:id, 1, :user, 'not_applied', 'applied', :mark)",
            "insert into mail_tokens (id, user_id, purpose, email, token_hash, created_at, expires_at) values (:id, :user, 'reset', :mark, md5(:mark) || md5(:mark), now(), now() + interval '1 day')",
            "insert into api_keys (id, user_id, name, prefix, key_hash, scopes, created_at) values (:id, :user, :mark, 'jw_', md5(:mark) || md5(:mark), '[\"jobs:read\"]', now())",
            "insert into enhancements (id, user_id, profile_id, wish) values (:id, :user, :id, jsonb_build_object('custom_wish', :mark::text))",
            "insert into work_items (id, kind, user_id, subject_id, failure_message) values (:id, 'generation', :user, :id, :mark)",
            "insert into work_items (id, kind, user_id, subject_id, status) values (:other, 'generation', :user, :id, 'blocked')",
            "insert into work_dependencies (work_id, after_work_id) values (:other, :id)",
            "insert into work_checkpoints (work_id, stage, engine, prompt_version, input_hash, result, seconds) values (:id, 'writing', 'none', 'none', repeat('0', 64), jsonb_build_object('text', :mark::text), 1)",
            "insert into model_calls (id, user_id, work_id, claim, kind, subject_id, purpose, prompt_version, tokens_reserved, expires_at, model) values (:id, :user, :id, 1, 'generation', :id, 'write', '1', 10, now() + interval '1 hour', :mark)",
            "insert into administrators (user_id) values (:user)",
            "insert into admin_actions (id, user_id, action, worker) values (:id, :user, 'drain', :mark)");

    public static final int ILKA = 1001;
    public static final int BOSSE = 1002;

    public void moveIn() {
        moveIn(ILKA, CANARY);
        bosseMovesInAlone();
    }

    /** As {@link #moveIn()}, had Ilka never come. */
    public void bosseMovesInAlone() {
        moveIn(BOSSE, "bosses-own");
        owner.sql("insert into jobs (id, source, title, company) values (:id, 'mock', 'For everybody', 'Everybody')")
                .param("id", new UUID(3, 3))
                .update();
    }

    private void moveIn(int user, String mark) {
        var values = Map.of("user", user, "mark", mark, "id", idOf(user), "other", new UUID(2, user));
        ROWS.forEach(sql -> owner.sql(sql).params(values).update());
    }

    /** All of a person's rows have this id. */
    public static UUID idOf(int user) {
        return new UUID(1, user);
    }

    /** A condition that finds a person's rows of a table. */
    public static String ownedBy(int user, String table) {
        return switch (table) {
            case "users" -> "id = " + user;
            case "experiences", "education", "projects" -> "id = '%s'".formatted(idOf(user));
            case "work_dependencies", "work_checkpoints" ->
                "work_id in ('%s', '%s')".formatted(idOf(user), new UUID(2, user));
            default -> "user_id = " + user;
        };
    }
}
