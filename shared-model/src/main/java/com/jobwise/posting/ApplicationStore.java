package com.jobwise.posting;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Applications and their timelines. Whoever writes holds the posting's lock ({@link PostingStore#lock}). */
public final class ApplicationStore {

    private final JdbcClient jdbc;

    public ApplicationStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** {@link JobApplication#NONE} when nothing was ever said about it. */
    public JobApplication of(int userId, UUID jobId) {
        return jdbc.sql("""
                select *
                from job_applications
                where user_id = :userId
                  and job_id = :jobId
                """)
                .param("userId", userId)
                .param("jobId", jobId)
                .query(ApplicationStore::application)
                .optional()
                .orElse(JobApplication.NONE);
    }

    public void put(
            int userId, UUID jobId, @Nullable LocalDate appliedDate, @Nullable String contact, @Nullable String notes) {
        jdbc.sql("""
                insert into job_applications (job_id, user_id, applied_date, contact, notes)
                values (:jobId, :userId, :appliedDate, :contact, :notes)
                on conflict (job_id) do update
                set applied_date = excluded.applied_date, contact = excluded.contact, notes = excluded.notes
                """)
                .param("jobId", jobId)
                .param("userId", userId)
                .param("appliedDate", appliedDate)
                .param("contact", contact)
                .param("notes", notes)
                .update();
    }

    /** Adds the next step. */
    public void record(int userId, UUID jobId, ApplicationStatus from, ApplicationStatus to, @Nullable String note) {
        jdbc.sql("""
                insert into job_application_events (job_id, number, user_id, from_status, to_status, note)
                select :jobId, coalesce(max(number), 0) + 1, :userId, :from, :to, :note
                from job_application_events
                where job_id = :jobId
                  and user_id = :userId
                """)
                .param("jobId", jobId)
                .param("userId", userId)
                .param("from", from.stored())
                .param("to", to.stored())
                .param("note", note)
                .update();
    }

    /** Newest first. */
    public List<ApplicationEvent> history(int userId, UUID jobId, int limit, int offset) {
        return jdbc.sql("""
                select *
                from job_application_events
                where user_id = :userId
                  and job_id = :jobId
                order by number desc
                limit :limit
                offset :offset
                """)
                .param("userId", userId)
                .param("jobId", jobId)
                .param("limit", limit)
                .param("offset", offset)
                .query(ApplicationStore::event)
                .list();
    }

    public long steps(int userId, UUID jobId) {
        return jdbc.sql("""
                select count(*)
                from job_application_events
                where user_id = :userId
                  and job_id = :jobId
                """)
                .param("userId", userId)
                .param("jobId", jobId)
                .query(Long.class)
                .single();
    }

    private static JobApplication application(ResultSet row, int index) throws SQLException {
        return new JobApplication(
                row.getObject("applied_date", LocalDate.class),
                row.getString("contact"),
                row.getString("notes"),
                time(row, "created_at"),
                time(row, "updated_at"));
    }

    private static ApplicationEvent event(ResultSet row, int index) throws SQLException {
        return new ApplicationEvent(
                row.getInt("number"),
                ApplicationStatus.fromStored(row.getString("from_status")),
                ApplicationStatus.fromStored(row.getString("to_status")),
                row.getString("note"),
                time(row, "created_at"));
    }

    private static Instant time(ResultSet row, String column) throws SQLException {
        return row.getObject(column, OffsetDateTime.class).toInstant();
    }
}
