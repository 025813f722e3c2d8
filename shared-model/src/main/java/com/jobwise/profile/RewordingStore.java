package com.jobwise.profile;

import com.jobwise.json.Json;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Other wordings beside a profile's texts. Raises no version, as nothing of what the person says has changed. Each is stored only
 * beside the very text it was made from.
 */
public final class RewordingStore {

    private final JdbcClient jdbc;

    public RewordingStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Until the caller's transaction ends nobody changes the profile. */
    public void lock(int userId, UUID profileId) {
        jdbc.sql("""
                select id
                from master_profiles
                where user_id = :userId
                  and id = :profileId
                for update
                """)
                .param("userId", userId)
                .param("profileId", profileId)
                .query(UUID.class)
                .list();
    }

    /** @return false when the summary is no longer {@code before} */
    public boolean summary(int userId, UUID profileId, String before, String after, EnhancementMetadata metadata) {
        return beside(before, after, metadata, """
                update master_profiles
                set enhanced_professional_summary = :after, enhancement_metadata = :metadata::jsonb
                where id = :id
                  and user_id = :userId
                  and professional_summary = :before
                """)
                        .param("id", profileId)
                        .param("userId", userId)
                        .update()
                == 1;
    }

    /** @return false when the description is no longer {@code before} */
    public boolean experience(int userId, UUID id, String before, String after, EnhancementMetadata metadata) {
        return beside(before, after, metadata, """
                update experiences
                set enhanced_description = :after, enhancement_metadata = :metadata::jsonb
                where id = :id
                  and profile_id in (select id from master_profiles where user_id = :userId)
                  and description = :before
                """)
                        .param("id", id)
                        .param("userId", userId)
                        .update()
                == 1;
    }

    /** @return false when the description is no longer {@code before} */
    public boolean project(int userId, UUID id, String before, String after, EnhancementMetadata metadata) {
        return beside(before, after, metadata, """
                update projects
                set enhanced_description = :after, enhancement_metadata = :metadata::jsonb
                where id = :id
                  and profile_id in (select id from master_profiles where user_id = :userId)
                  and description = :before
                """)
                        .param("id", id)
                        .param("userId", userId)
                        .update()
                == 1;
    }

    private JdbcClient.StatementSpec beside(String before, String after, EnhancementMetadata metadata, String sql) {
        return jdbc.sql(sql).param("before", before).param("after", after).param("metadata", Json.write(metadata));
    }
}
