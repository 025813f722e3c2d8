package com.jobwise.posting;

import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The documents made for a posting, as far as they are in the way of deleting it. */
public final class PostingDocumentsStore {

    private final JdbcClient jdbc;

    public PostingDocumentsStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    public int count(int userId, UUID jobId) {
        return jdbc.sql("""
                select count(*)
                from generations
                where user_id = :userId
                  and job_id = :jobId
                """)
                .param("userId", userId)
                .param("jobId", jobId)
                .query(Integer.class)
                .single();
    }

    /** Work still under way on them finds its document gone and ends. */
    public void delete(int userId, UUID jobId) {
        jdbc.sql("""
                delete from generations
                where user_id = :userId
                  and job_id = :jobId
                """).param("userId", userId).param("jobId", jobId).update();
    }
}
