package com.jobwise.gateway.account;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Table {@code mail_tokens}. */
@Repository
class MailTokenStore {

    private final JdbcClient jdbc;

    MailTokenStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** One token, as it is kept. */
    record Row(UUID id, Addressee to, MailPurpose purpose, String tokenHash, Instant createdAt, Instant expiresAt) {}

    void add(Row row) {
        jdbc.sql("""
                        insert into mail_tokens (id, user_id, purpose, email, token_hash, created_at, expires_at)
                        values (:id, :user_id, :purpose, :email, :token_hash, :created_at, :expires_at)
                        """)
                .param("id", row.id())
                .param("user_id", row.to().userId())
                .param("purpose", row.purpose().stored())
                .param("email", row.to().email())
                .param("token_hash", row.tokenHash())
                .param("created_at", row.createdAt().atOffset(ZoneOffset.UTC))
                .param("expires_at", row.expiresAt().atOffset(ZoneOffset.UTC))
                .update();
    }

    /** Whom it was sent to, for somebody who is nobody yet. */
    Optional<Integer> userOf(String tokenHash) {
        return jdbc.sql("""
                        select id
                        from user_of_mail_token(:token_hash) as id
                        where id is not null
                        """).param("token_hash", tokenHash).query(Integer.class).optional();
    }

    /**
     * Spends a token; empty unless it is good, unspent and its address still the account's. Of two at once, one gets it. A deleted
     * account may still be given another password, one that was switched off may not.
     */
    Optional<Addressee> spend(String tokenHash, MailPurpose purpose, Instant now) {
        return jdbc.sql("""
                        update mail_tokens
                        set used_at = :now
                        where token_hash = :token_hash
                        and purpose = :purpose
                        and used_at is null
                        and expires_at > :now
                        and exists (
                          select 1
                          from users
                          where users.id = mail_tokens.user_id
                          and lower(users.email) = lower(mail_tokens.email)
                          and (users.is_active or users.deleted_at is not null))
                        returning user_id, email
                        """)
                .param("now", now.atOffset(ZoneOffset.UTC))
                .param("token_hash", tokenHash)
                .param("purpose", purpose.stored())
                .query(Addressee.class)
                .optional();
    }

    /** Ends what a user was sent for this purpose. */
    void endAll(int userId, MailPurpose purpose) {
        jdbc.sql("""
                        delete from mail_tokens
                        where user_id = :user_id
                        and purpose = :purpose
                        """)
                .param("user_id", userId)
                .param("purpose", purpose.stored())
                .update();
    }

    /** Clears away what a user can use no more. */
    void deleteExpired(int userId, Instant now) {
        jdbc.sql("""
                        delete from mail_tokens
                        where user_id = :user_id
                        and expires_at <= :now
                        """)
                .param("user_id", userId)
                .param("now", now.atOffset(ZoneOffset.UTC))
                .update();
    }
}
