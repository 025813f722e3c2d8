package com.jobwise.gateway;

import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The work items behind what the API answered. */
public record WorkRows(JdbcClient jdbc) {

    /** Of the only item for this ranking, document or style. */
    public String status(UUID subject) {
        return jdbc.sql("""
                select status
                from work_items
                where subject_id = :subject
                """).param("subject", subject).query(String.class).single();
    }

    /** Rankings and styles whose work that of the subject waits for. */
    public List<UUID> waitsFor(UUID subject) {
        return jdbc.sql("""
                select other.subject_id
                from work_items as item
                join work_dependencies as dependency on dependency.work_id = item.id
                join work_items as other on other.id = dependency.after_work_id
                where item.subject_id = :subject
                """).param("subject", subject).query(UUID.class).list();
    }

    /** A user's rows of a table. */
    public int count(String table, int userId) {
        return jdbc.sql("""
                select count(*)
                from %s
                where user_id = :user
                """.formatted(table))
                .param("user", userId)
                .query(Integer.class)
                .single();
    }
}
