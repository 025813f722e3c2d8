package com.jobwise.gateway.admin;

import com.jobwise.gateway.security.Administrators;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Table {@code administrators}, which the application reads and only the owner of the database writes. */
@Repository
class AdministratorStore implements Administrators {

    private final JdbcClient jdbc;

    AdministratorStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public boolean includes(int userId) {
        return jdbc.sql("""
                select count(*) > 0
                from administrators
                where user_id = :userId
                """).param("userId", userId).query(Boolean.class).single();
    }
}
