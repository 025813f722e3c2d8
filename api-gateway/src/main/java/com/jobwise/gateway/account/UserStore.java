package com.jobwise.gateway.account;

import com.jobwise.access.Acting;
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

    /** An id for somebody who is about to register: their row can only be written by themselves. */
    int nextId() {
        return jdbc.sql("""
                        select nextval('users_id_seq')
                        """).query(Integer.class).single();
    }

    /** A new row; empty when the address is taken, in whatever case. */
    Optional<User> add(int id, String email, String passwordHash, String fullName) {
        return jdbc.sql("""
                        insert into users (id, email, password_hash, full_name)
                        values (:id, :email, :password_hash, :full_name)
                        on conflict ((lower(email))) do nothing
                        returning id
                        """)
                .param("id", id)
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
                        from user_of_email(:email) as id
                        where id is not null
                        """)
                .param("email", email)
                .query(Integer.class)
                .optional()
                .flatMap(id -> Acting.as(id, () -> find(id)));
    }
}
