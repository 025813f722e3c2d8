package com.jobwise.schema;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.jobwise.cast.PostingBuilder;
import com.jobwise.cast.ProfileBuilder;
import com.jobwise.cast.Stores;
import java.time.OffsetDateTime;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;

/** The rules a constraint can say are kept by the database, whoever writes. */
class BusinessRulesIT {

    private static Stores stores;

    private int user;
    private UUID profile;
    private UUID job;

    @BeforeAll
    static void open() {
        stores = Stores.open();
    }

    @AfterAll
    static void close() {
        stores.close();
    }

    @BeforeEach
    void aProfileAndAPosting() {
        user = stores.user();
        profile = stores.profiles()
                .insert(
                        user,
                        ProfileBuilder.aProfile()
                                .worked("Engineer", "Klinikum Rosenlicht", "2015-03", "2018-05")
                                .studied("B.Sc.", "Informatics", "2010", "2014")
                                .built("Lost Letters", "2020", "2021")
                                .build())
                .id();
        job = stores.postings().insert(user, PostingBuilder.aPosting().build()).id();
        sql("""
                insert into sample_documents (id, user_id, document_type, original_text)
                values (gen_random_uuid(), :user, 'cover_letter', 'Dear')
                """).update();
        sql("insert into writing_styles (id, user_id) values (gen_random_uuid(), :user)")
                .update();
        ranking();
        sql("""
                insert into generations (id, user_id, profile_id, job_id, document_type)
                values (gen_random_uuid(), :user, :profile, :job, 'resume')
                """).update();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            experiences      | end_date = '2015-02'                                    | experiences_dates
            experiences      | end_date = '2014'                                       | experiences_dates
            experiences      | is_current = true                                       | experiences_current_has_no_end
            experiences      | start_date = 'March 2015'                               | date_text_form
            experiences      | start_date = '2015-13'                                  | date_text_form
            education        | end_date = '2009-12'                                    | education_dates
            education        | gpa = 4.1                                               | education_gpa_range
            projects         | start_date = '2022'                                     | projects_dates
            master_profiles  | skills = '[]'                                           | master_profiles_skills_object
            master_profiles  | personal_info = '"x"'                                   | master_profiles_personal_info_object
            master_profiles  | custom_fields = '1'                                     | master_profiles_custom_fields_object
            jobs             | employment_type = 'casual'                              | jobs_employment_type_known
            jobs             | status = 'lost'                                         | jobs_status_known
            jobs             | application_status = 'hired'                            | jobs_application_status_known
            jobs             | requirements = '[]'                                     | jobs_requirement_importance_fits
            sample_documents | document_type = 'poem'                                  | sample_documents_document_type_known
            sample_documents | is_active = false                                       | sample_documents_archived_is_inactive
            sample_documents | archived_at = now()                                     | sample_documents_archived_is_inactive
            sample_documents | word_count = -1                                         | sample_documents_word_count_range
            sample_documents | character_count = -1                                    | sample_documents_character_count_range
            sample_documents | line_count = -1                                         | sample_documents_line_count_range
            writing_styles   | extraction_status = 'done'                              | writing_styles_extraction_status_known
            writing_styles   | extraction_status = 'completed'                         | writing_styles_completed_has_style
            writing_styles   | extraction_confidence = 1.1                             | writing_styles_extraction_confidence_range
            job_content_rankings | ranking_confidence_score = -0.1                     | job_content_rankings_confidence_range
            job_content_rankings | times_used_in_generation = -1                       | job_content_rankings_times_used_range
            job_content_rankings | status = 'done'                                     | job_content_rankings_status_known
            generations      | status = 'done'                                         | generations_status_known
            generations      | document_type = 'poem'                                  | generations_document_type_known
            generations      | current_stage = 3                                       | generations_current_stage_range
            generations      | total_stages = 0                                        | generations_total_stages_range
            generations      | tokens_used = -1                                        | generations_tokens_used_range
            generations      | generation_time = -1                                    | generations_generation_time_range
            generations      | status = 'failed'                                       | generations_failed_says_why
            generations      | status = 'completed', result = '{}'                     | generations_completed_has_result
            generations      | decisions = '[]'                                        | generations_decisions_object
            generations      | revision = 0                                            | generations_revision_range
            generations      | pending_revision = 1                                    | generations_pending_revision_later
            generations      | pending_revision = 2                                    | generations_revised_when_completed
            users            | email = 'nobody'                                        | users_email_form
            """)
    void aRuleBites(String table, String change, String constraint) {
        assertThatThrownBy(() -> sql("update " + table + " set " + change).update())
                .hasStackTraceContaining("\"" + constraint + "\"");
    }

    @Test
    void dateOfUnequalPrecisionAreComparedByWhatBothSay() {
        assertThat(sql("update experiences set start_date = '2018-05-20' where profile_id = :profile")
                        .update())
                .isEqualTo(1);
        assertThat(sql("update experiences set end_date = '2018' where profile_id = :profile")
                        .update())
                .isEqualTo(1);
    }

    @Test
    void aSecondActiveSampleStyleOrRankingIsRefused() {
        refused("sample_documents_one_active", """
                insert into sample_documents (id, user_id, document_type, original_text)
                values (gen_random_uuid(), :user, 'cover_letter', 'Hello')
                """);
        refused(
                "writing_styles_user_id_key",
                "insert into writing_styles (id, user_id) values (gen_random_uuid(), :user)");
        assertThatThrownBy(this::ranking).hasStackTraceContaining("job_content_rankings_one_active");
    }

    @Test
    void inactiveSamplesAndRankingsMayBeMany() {
        for (int i = 0; i < 2; i++) {
            sql("""
                    insert into sample_documents (id, user_id, document_type, original_text, is_active, archived_at)
                    values (gen_random_uuid(), :user, 'cover_letter', 'Hello', false, now())
                    """).update();
            sql("update job_content_rankings set is_active = false where user_id = :user")
                    .update();
            ranking();
        }
    }

    @Test
    void oneAddressIsOnePersonWhateverItsCase() {
        refused("users_email_key", """
                insert into users (email, password_hash, full_name)
                select upper(email), 'no hash', 'Somebody else'
                from users
                where id = :user
                """);
    }

    @Test
    void aProfileOrPostingWithDocumentsIsNotDeleted() {
        refused("generations_profile_id_fkey", "delete from master_profiles where id = :profile");
        refused("generations_job_id_fkey", "delete from jobs where id = :job");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "users",
                "master_profiles",
                "jobs",
                "sample_documents",
                "writing_styles",
                "job_content_rankings",
                "generations"
            })
    void theDatabaseKeepsUpdatedAt(String table) {
        var key = table.equals("users") ? "id" : "user_id";
        sql("update " + table + " set updated_at = 'epoch' where " + key + " = :user")
                .update();

        assertThat(sql("select min(updated_at) from " + table + " where " + key + " = :user")
                        .query(OffsetDateTime.class)
                        .single())
                .isAfter(OffsetDateTime.parse("2001-01-01T00:00:00Z"));
    }

    private void ranking() {
        sql("""
                insert into job_content_rankings (id, user_id, job_id, profile_id, profile_version, job_version)
                values (gen_random_uuid(), :user, :job, :profile, 0, 0)
                """).update();
    }

    private void refused(String constraint, String statement) {
        assertThatThrownBy(() -> sql(statement).update()).hasStackTraceContaining("\"" + constraint + "\"");
    }

    private StatementSpec sql(String text) {
        return stores.jdbc()
                .sql(text)
                .param("user", user)
                .param("profile", profile)
                .param("job", job);
    }
}
