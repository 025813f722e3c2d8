package com.jobwise.gateway.apikey;

import com.jobwise.gateway.security.ApiKeys;
import com.jobwise.gateway.security.Scope;
import com.jobwise.json.Json;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.type.TypeReference;

/** Reads rows of {@code api_keys}. */
final class ApiKeyRow {

    private static final TypeReference<Set<Scope>> SCOPES = new TypeReference<>() {};

    private ApiKeyRow() {}

    static ApiKey key(ResultSet row, int index) throws SQLException {
        return new ApiKey(
                row.getObject("id", UUID.class),
                row.getString("name"),
                row.getString("prefix"),
                Json.read(row.getString("scopes"), SCOPES),
                Objects.requireNonNull(instant(row, "created_at")),
                instant(row, "expires_at"),
                instant(row, "last_used_at"),
                row.getLong("version"));
    }

    static ApiKeys.Holder holder(ResultSet row, int index) throws SQLException {
        return new ApiKeys.Holder(
                row.getObject("id", UUID.class),
                row.getInt("user_id"),
                Json.read(row.getString("scopes"), SCOPES),
                instant(row, "last_used_at"));
    }

    private static @Nullable Instant instant(ResultSet row, String column) throws SQLException {
        var time = row.getObject(column, OffsetDateTime.class);
        return time == null ? null : time.toInstant();
    }
}
