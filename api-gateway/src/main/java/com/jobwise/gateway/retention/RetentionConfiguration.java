package com.jobwise.gateway.retention;

import io.micrometer.core.instrument.MeterRegistry;
import java.time.Duration;
import java.time.InstantSource;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.EnableScheduling;

@Configuration(proxyBeanMethods = false)
@EnableScheduling
@EnableConfigurationProperties(RetentionProperties.class)
class RetentionConfiguration {

    @Bean(destroyMethod = "close")
    MaintenanceDatabase maintenanceDatabase(
            @Value("${spring.datasource.url}") String url,
            @Value("${JOBWISE_DB_MAINTENANCE_USER:${spring.datasource.username}}") String user,
            @Value("${JOBWISE_DB_MAINTENANCE_PASSWORD:${spring.datasource.password}}") String password) {
        return new MaintenanceDatabase(url, user, password);
    }

    @Bean
    Retention retention(
            MaintenanceDatabase database,
            RetentionProperties terms,
            @Value("${jobwise.gateway.accounts.grace:30d}") Duration grace,
            InstantSource clock) {
        return new Retention(
                new RetentionStore(JdbcClient.create(database.connections())),
                database.transactions(),
                terms,
                grace,
                clock);
    }

    @Bean
    @ConditionalOnProperty(name = "jobwise.gateway.retention.enabled", matchIfMissing = true)
    RetentionSchedule retentionSchedule(Retention retention, MeterRegistry metrics) {
        return new RetentionSchedule(retention, metrics);
    }
}
