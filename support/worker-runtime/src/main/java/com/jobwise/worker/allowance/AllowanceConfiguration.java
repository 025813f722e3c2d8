package com.jobwise.worker.allowance;

import com.jobwise.usage.ModelCallStore;
import com.jobwise.usage.ModelPauseStore;
import io.github.bucket4j.TimeMeter;
import java.util.UUID;
import javax.sql.DataSource;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** The workers' allowance of model use. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(AllowanceProperties.class)
public class AllowanceConfiguration {

    @Bean
    PostgresAllowance allowance(
            JdbcClient jdbc,
            DataSource dataSource,
            PlatformTransactionManager transactionManager,
            AllowanceProperties properties,
            ObjectProvider<TimeMeter> time) {
        return new PostgresAllowance(
                new ModelCallStore(jdbc),
                new ModelPauseStore(jdbc),
                new SharedQuota(dataSource, properties, time.getIfAvailable(() -> TimeMeter.SYSTEM_MILLISECONDS)),
                new TransactionTemplate(transactionManager),
                properties,
                UUID::randomUUID);
    }
}
