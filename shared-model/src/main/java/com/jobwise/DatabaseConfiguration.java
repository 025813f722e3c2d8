package com.jobwise;

import com.jobwise.json.JsonbConversions;
import java.util.List;
import org.springframework.context.annotation.Configuration;
import org.springframework.data.jdbc.core.dialect.JdbcDialect;
import org.springframework.data.jdbc.core.dialect.JdbcPostgresDialect;
import org.springframework.data.jdbc.repository.config.AbstractJdbcConfiguration;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcOperations;

/** How the shared tables are mapped, the same in every application. */
@Configuration(proxyBeanMethods = false)
public class DatabaseConfiguration extends AbstractJdbcConfiguration {

    /** Said, not asked of the server: an application starts before there is one, and before its role exists. */
    @Override
    public JdbcDialect jdbcDialect(NamedParameterJdbcOperations operations) {
        return JdbcPostgresDialect.INSTANCE;
    }

    @Override
    protected List<?> userConverters() {
        return JsonbConversions.all();
    }
}
