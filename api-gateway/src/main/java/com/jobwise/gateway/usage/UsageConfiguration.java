package com.jobwise.gateway.usage;

import com.jobwise.usage.ModelCallStore;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;

@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(BudgetProperties.class)
class UsageConfiguration {

    @Bean
    ModelCallStore modelCallStore(JdbcClient jdbc) {
        return new ModelCallStore(jdbc);
    }
}
