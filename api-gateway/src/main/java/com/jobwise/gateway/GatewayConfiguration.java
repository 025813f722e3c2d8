package com.jobwise.gateway;

import com.jobwise.access.DatabaseRoles;
import java.security.SecureRandom;
import java.time.InstantSource;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.random.RandomGenerator;
import org.springframework.boot.flyway.autoconfigure.FlywayMigrationStrategy;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The schema, and the three things no class of ours takes from the surroundings by itself: the time, ids and chance. */
@Configuration(proxyBeanMethods = false)
class GatewayConfiguration {

    /** Roles belong to the server and not to the schema, and the schema's owner is one of them. */
    @Bean
    FlywayMigrationStrategy rolesThenSchema() {
        return flyway -> {
            DatabaseRoles.ensure(flyway.getConfiguration().getDataSource());
            flyway.migrate();
        };
    }

    @Bean
    InstantSource clock() {
        return InstantSource.system();
    }

    @Bean
    Supplier<UUID> ids() {
        return UUID::randomUUID;
    }

    @Bean
    RandomGenerator secrets() {
        return new SecureRandom();
    }
}
