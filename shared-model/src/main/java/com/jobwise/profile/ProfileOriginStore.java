package com.jobwise.profile;

import com.jobwise.json.Json;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.node.ObjectNode;

/** Table {@code profile_origins}: written once by an import, gone with its profile. */
public final class ProfileOriginStore {

    private static final TypeReference<Map<UUID, String>> PLACES = new TypeReference<>() {};

    private final JdbcClient jdbc;

    public ProfileOriginStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    public void insert(int userId, UUID profileId, ProfileOrigin origin) {
        jdbc.sql("""
                insert into profile_origins (profile_id, user_id, document, places)
                values (:profileId, :userId, :document::json, :places::jsonb)
                """)
                .param("profileId", profileId)
                .param("userId", userId)
                .param("document", Json.write(origin.document()))
                .param("places", Json.write(origin.places()))
                .update();
    }

    /** @return empty for a profile that was not imported, or another user's */
    public Optional<ProfileOrigin> find(int userId, UUID profileId) {
        return jdbc.sql("""
                select document::text, places::text
                from profile_origins
                where profile_id = :profileId
                  and user_id = :userId
                """)
                .param("profileId", profileId)
                .param("userId", userId)
                .query(ProfileOriginStore::origin)
                .optional();
    }

    private static ProfileOrigin origin(ResultSet row, int index) throws SQLException {
        return new ProfileOrigin(
                Json.read(row.getString("document"), ObjectNode.class), Json.read(row.getString("places"), PLACES));
    }
}
