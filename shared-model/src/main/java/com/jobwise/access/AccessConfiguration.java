package com.jobwise.access;

import javax.sql.DataSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.JdbcOperations;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcOperations;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** Takes the place of Spring Boot's JDBC beans, so that no statement of the application can be without its user. */
@Configuration(proxyBeanMethods = false)
public class AccessConfiguration {

    @Bean
    ActingTransactions transactionManager(DataSource dataSource) {
        return new ActingTransactions(dataSource);
    }

    @Bean
    JdbcOperations jdbcOperations(DataSource dataSource, ActingTransactions transactionManager) {
        return TransactionPerStatement.around(
                new JdbcTemplate(dataSource), new TransactionTemplate(transactionManager));
    }

    @Bean
    NamedParameterJdbcOperations namedParameterJdbcOperations(JdbcOperations jdbc) {
        return new NamedParameterJdbcTemplate(jdbc);
    }

    @Bean
    JdbcClient jdbcClient(NamedParameterJdbcOperations jdbc) {
        return JdbcClient.create(jdbc);
    }

    @Bean
    TransactionUser transactionUser(JdbcOperations jdbc) {
        return new TransactionUser(jdbc);
    }
}
