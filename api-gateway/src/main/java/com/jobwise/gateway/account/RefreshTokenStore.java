package com.jobwise.gateway.account;

import com.jobwise.gateway.security.Sessions;
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

    @Override
    public boolean isOpen(int userId, UUID session) {
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
