package com.jobwise.gateway.apikey;

import com.jobwise.access.Acting;
import com.jobwise.gateway.security.ApiKeys;
import com.jobwise.json.Json;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Table {@code api_keys}. */
@Repository
class ApiKeyStore implements ApiKeys {

    private final JdbcClient jdbc;

    ApiKeyStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * Lets nobody else add a key for this user, nor the account end, until the caller's transaction ends; for counting before adding.
     *
     * @return false when the account has ended
     */
    boolean holdCount(int userId) {
        return jdbc.sql("""
                        select id
                        from users
                        where id = :user_id
                        and is_active
                        for no key update
                        """)
                .param("user_id", userId)
                .query(Integer.class)
                .optional()
                .isPresent();
    }

    long count(int userId) {
        return jdbc.sql("""
                        select count(*)
                        from api_keys
                        where user_id = :user_id
                        """).param("user_id", userId).query(Long.class).single();
    }

    void add(int userId, ApiKey key, String hash) {
        var expires = key.expiresAt();
        jdbc.sql("""
                        insert into api_keys (id, user_id, name, prefix, key_hash, scopes, created_at, expires_at)
                        values (:id, :user_id, :name, :prefix, :key_hash, :scopes::jsonb, :created_at, :expires_at)
                        """)
                .param("id", key.id())
                .param("user_id", userId)
                .param("name", key.name())
                .param("prefix", key.prefix())
                .param("key_hash", hash)
                .param("scopes", Json.write(key.scopes()))
                .param("created_at", key.createdAt().atOffset(ZoneOffset.UTC))
                .param("expires_at", expires == null ? null : expires.atOffset(ZoneOffset.UTC))
                .update();
    }

    /** Newest first. */
    List<ApiKey> list(int userId, int limit, int offset) {
        return jdbc.sql("""
                        select id, name, prefix, scopes::text as scopes, created_at, expires_at, last_used_at, version
                        from api_keys
                        where user_id = :user_id
                        order by created_at desc, id desc
                        limit :limit
                        offset :offset
                        """)
                .param("user_id", userId)
                .param("limit", limit)
                .param("offset", offset)
                .query(ApiKeyRow::key)
                .list();
    }

    Optional<ApiKey> find(int userId, UUID id) {
        return jdbc.sql("""
                        select id, name, prefix, scopes::text as scopes, created_at, expires_at, last_used_at, version
                        from api_keys
                        where user_id = :user_id
                        and id = :id
                        """)
                .param("user_id", userId)
                .param("id", id)
                .query(ApiKeyRow::key)
                .optional();
    }

    /** False when it has moved on from {@code version}. */
    boolean rename(int userId, UUID id, long version, String name) {
        return jdbc.sql("""
                        update api_keys
                        set name = :name, version = version + 1
                        where user_id = :user_id
                        and id = :id
                        and version = :version
                        """)
                        .param("name", name)
                        .param("user_id", userId)
                        .param("id", id)
                        .param("version", version)
                        .update()
                == 1;
    }

    /** Gone at once, for every gateway: a request asks for the row each time. */
    void delete(int userId, UUID id) {
        jdbc.sql("""
                        delete from api_keys
                        where user_id = :user_id
                        and id = :id
                        """).param("user_id", userId).param("id", id).update();
    }

    @Override
    public Optional<Holder> holder(String keyHash, Instant now) {
        return userOf(keyHash).flatMap(userId -> Acting.as(userId, () -> ownHolder(keyHash, now)));
    }

    /** Whose key it is, for somebody who is nobody yet. */
    private Optional<Integer> userOf(String keyHash) {
        return jdbc.sql("""
                        select id
                        from user_of_api_key(:key_hash) as id
                        where id is not null
                        """).param("key_hash", keyHash).query(Integer.class).optional();
    }

    private Optional<Holder> ownHolder(String keyHash, Instant now) {
        return jdbc.sql("""
                        select id, user_id, scopes::text as scopes, last_used_at
                        from api_keys
                        where key_hash = :key_hash
                        and (expires_at is null or expires_at > :now)
                        and exists (select 1 from users where users.id = api_keys.user_id and users.is_active)
                        """)
                .param("key_hash", keyHash)
                .param("now", now.atOffset(ZoneOffset.UTC))
                .query(ApiKeyRow::holder)
                .optional();
    }

    @Override
    public void used(int userId, UUID id, Instant now) {
        Acting.run(userId, () -> note(userId, id, now));
    }

    private void note(int userId, UUID id, Instant now) {
        jdbc.sql("""
                        update api_keys
                        set last_used_at = :now, version = version + 1
                        where user_id = :user_id
                        and id = :id
                        and (last_used_at is null or last_used_at < :now)
                        """)
                .param("now", now.atOffset(ZoneOffset.UTC))
                .param("user_id", userId)
                .param("id", id)
                .update();
    }

    @Override
    public void endAll(int userId) {
        jdbc.sql("""
                        delete from api_keys
                        where user_id = :user_id
                        """).param("user_id", userId).update();
    }
}
