package com.jobwise.gateway.account;

import com.jobwise.access.Acting;
import com.jobwise.gateway.security.Sessions;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Table {@code refresh_tokens}: one login is one family of tokens, and a family is what an access token calls its session. */
@Repository
class RefreshTokenStore implements Sessions {

    private final JdbcClient jdbc;

    RefreshTokenStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** One token, as it is kept. */
    record Row(UUID id, int userId, UUID family, String tokenHash, Instant createdAt, Instant expiresAt) {}

    /** Whose token it was, and of which session. */
    record Owner(int userId, UUID family) {}

    void add(Row row) {
        jdbc.sql("""
                        insert into refresh_tokens (id, user_id, family, token_hash, created_at, expires_at)
                        values (:id, :user_id, :family, :token_hash, :created_at, :expires_at)
                        """)
                .param("id", row.id())
                .param("user_id", row.userId())
                .param("family", row.family())
                .param("token_hash", row.tokenHash())
                .param("created_at", row.createdAt().atOffset(ZoneOffset.UTC))
                .param("expires_at", row.expiresAt().atOffset(ZoneOffset.UTC))
                .update();
    }

    /** Whose token it is or was, for somebody who is nobody yet. */
    Optional<Integer> userOf(String tokenHash) {
        return jdbc.sql("""
                        select id
                        from user_of_refresh_token(:token_hash) as id
                        where id is not null
                        """).param("token_hash", tokenHash).query(Integer.class).optional();
    }

    /** Spends a token; empty unless it is good, unspent, its session open and its user active. Of two at once, one gets it. */
    Optional<Owner> spend(String tokenHash, Instant now) {
        return jdbc.sql("""
                        update refresh_tokens
                        set used_at = :now
                        where token_hash = :token_hash
                        and used_at is null
                        and revoked_at is null
                        and expires_at > :now
                        and not exists (
                          select 1
                          from refresh_tokens as sibling
                          where sibling.family = refresh_tokens.family
                          and sibling.revoked_at is not null)
                        and exists (select 1 from users where users.id = refresh_tokens.user_id and users.is_active)
                        returning user_id, family
                        """)
                .param("now", now.atOffset(ZoneOffset.UTC))
                .param("token_hash", tokenHash)
                .query(Owner.class)
                .optional();
    }

    /** Ends the session of a token that was spent before: it is in two hands, and one of them stole it. */
    void revokeFamilyOfSpent(String tokenHash, Instant now) {
        jdbc.sql("""
                        update refresh_tokens
                        set revoked_at = :now
                        where revoked_at is null
                        and family = (select family from refresh_tokens where token_hash = :token_hash and used_at is not null)
                        """)
                .param("now", now.atOffset(ZoneOffset.UTC))
                .param("token_hash", tokenHash)
                .update();
    }

    void revokeFamily(int userId, UUID family, Instant now) {
        jdbc.sql("""
                        update refresh_tokens
                        set revoked_at = :now
                        where revoked_at is null
                        and family = :family
                        and user_id = :user_id
                        """)
                .param("now", now.atOffset(ZoneOffset.UTC))
                .param("family", family)
                .param("user_id", userId)
                .update();
    }

    void revokeAll(int userId, Instant now) {
        jdbc.sql("""
                        update refresh_tokens
                        set revoked_at = :now
                        where revoked_at is null
                        and user_id = :user_id
                        """)
                .param("now", now.atOffset(ZoneOffset.UTC))
                .param("user_id", userId)
                .update();
    }

    void revokeOthers(int userId, UUID family, Instant now) {
        jdbc.sql("""
                        update refresh_tokens
                        set revoked_at = :now
                        where revoked_at is null
                        and family <> :family
                        and user_id = :user_id
                        """)
                .param("now", now.atOffset(ZoneOffset.UTC))
                .param("family", family)
                .param("user_id", userId)
                .update();
    }

    @Override
    public boolean isOpen(int userId, UUID session) {
        return Acting.as(userId, () -> isOpenSession(userId, session));
    }

    private boolean isOpenSession(int userId, UUID session) {
        return jdbc.sql("""
                        select exists (select 1 from users where id = :user_id and is_active)
                          and exists (select 1 from refresh_tokens where family = :family and user_id = :user_id)
                          and not exists (select 1 from refresh_tokens where family = :family and revoked_at is not null)
                        """)
                .param("user_id", userId)
                .param("family", session)
                .query(Boolean.class)
                .single();
    }
}
