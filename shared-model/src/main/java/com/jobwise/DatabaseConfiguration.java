package com.jobwise;

import com.jobwise.json.JsonbConversions;
import java.util.List;
import org.springframework.context.annotation.Configuration;
import org.springframework.data.jdbc.repository.config.AbstractJdbcConfiguration;

/** How the shared tables are mapped, the same in every application. */
@Configuration(proxyBeanMethods = false)
public class DatabaseConfiguration extends AbstractJdbcConfiguration {

    @Override
    protected List<?> userConverters() {
        return JsonbConversions.all();
    }
}
