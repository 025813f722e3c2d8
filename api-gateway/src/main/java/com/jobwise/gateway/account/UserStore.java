package com.jobwise.gateway.account;

import java.util.Optional;
import org.springframework.data.jdbc.core.JdbcAggregateOperations;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Table {@code users}. */
@Repository
class UserStore {

    private final JdbcClient jdbc;
    private final JdbcAggregateOperations aggregates;

    UserStore(JdbcClient jdbc, JdbcAggregateOperations aggregates) {
        this.jdbc = jdbc;
        this.aggregates = aggregates;
    }

    /** A new row; empty when the address is taken, in whatever case. */
    Optional<User> add(String email, String passwordHash, String fullName) {
        return jdbc.sql("""
                        insert into users (email, password_hash, full_name)
                        values (:email, :password_hash, :full_name)
                        on conflict ((lower(email))) do nothing
                        returning id
                        """)
                .param("email", email)
                .param("password_hash", passwordHash)
                .param("full_name", fullName)
                .query(Integer.class)
                .optional()
                .flatMap(this::find);
    }

    Optional<User> find(int id) {
        return Optional.ofNullable(aggregates.findById(id, User.class));
    }

    Optional<User> findByEmail(String email) {
        return jdbc.sql("""
                        select id
                        from users
                        where lower(email) = lower(:email)
                        """)
                .param("email", email)
                .query(Integer.class)
                .optional()
                .flatMap(this::find);
    }
}
