package com.jobwise.gateway.observe;

import com.jobwise.work.QueueFiguresStore;
import io.micrometer.core.instrument.MeterRegistry;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

@Configuration(proxyBeanMethods = false)
class ObserveConfiguration {

    private static final int AT_MOST_SECONDS = 5;

    @Bean
    QueueWatch queueWatch(JdbcClient jdbc, PlatformTransactionManager transactionManager, MeterRegistry registry) {
        var transactions = new TransactionTemplate(transactionManager);
        transactions.setReadOnly(true);
        transactions.setTimeout(AT_MOST_SECONDS);
        return new QueueWatch(new QueueFiguresStore(jdbc), transactions, new QueueMeters(registry));
    }
}
