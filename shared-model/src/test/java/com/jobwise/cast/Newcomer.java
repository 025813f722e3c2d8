package com.jobwise.cast;

import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Somebody who has just signed up and has nothing yet. */
public final class Newcomer {

    private Newcomer() {}

    /** @param owner past row-level security @return their id */
    public static int in(JdbcClient owner) {
        return owner.sql("""
                insert into users (email, password_hash, full_name)
                values (:email, 'none', 'Ilka Vandersee')
                returning id
                """)
                .param("email", "ilka-" + UUID.randomUUID() + "@vandersee.example")
                .query(Integer.class)
                .single();
    }
}
