package com.jobwise.gateway.web;

import com.jobwise.json.Json;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.core.type.TypeReference;

/** Table {@code idempotency_keys}. */
@Repository
class IdempotencyKeyStore {

    private static final TypeReference<Map<String, String>> HEADERS = new TypeReference<>() {};

    private final JdbcClient jdbc;

    IdempotencyKeyStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** What is known under a key; {@code answer} is null only inside the transaction that is making it. */
    record Kept(String requestHash, @Nullable StoredAnswer answer) {}

    /** Takes the key for the running transaction; waits for another one that holds it. False when that one has answered. */
    boolean take(int userId, String key, String requestHash) {
        return jdbc.sql("""
                        insert into idempotency_keys (user_id, key, request_hash)
                        values (:user_id, :key, :request_hash)
                        on conflict do nothing
                        """)
                        .param("user_id", userId)
                        .param("key", key)
                        .param("request_hash", requestHash)
                        .update()
                == 1;
    }

    /** Keeps the answer; its body as a JSON string, because jsonb would give back an object in another order. */
    void keep(int userId, String key, StoredAnswer answer) {
        jdbc.sql("""
                        update idempotency_keys
                        set status = :status, headers = :headers::jsonb, body = to_jsonb(:body::text)
                        where user_id = :user_id
                        and key = :key
                        """)
                .param("status", answer.status())
                .param("headers", Json.write(answer.headers()))
                .param("body", answer.body())
                .param("user_id", userId)
                .param("key", key)
                .update();
    }

    Optional<Kept> find(int userId, String key) {
        return jdbc.sql("""
                        select request_hash, status, headers::text as headers, body #>> '{}' as body
                        from idempotency_keys
                        where user_id = :user_id
                        and key = :key
                        """)
                .param("user_id", userId)
                .param("key", key)
                .query((row, number) -> kept(row))
                .optional();
    }

    private static Kept kept(ResultSet row) throws SQLException {
        var headers = row.getString("headers");
        var answer = headers == null
                ? null
                : new StoredAnswer(row.getInt("status"), Json.read(headers, HEADERS), row.getString("body"));
        return new Kept(row.getString("request_hash"), answer);
    }
}
