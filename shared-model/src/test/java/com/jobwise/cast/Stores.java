package com.jobwise.cast;

import com.jobwise.DatabaseConfiguration;
import com.jobwise.posting.PostingStore;
import com.jobwise.profile.ProfileStore;
import com.jobwise.style.SampleStore;
import com.jobwise.testsupport.TestDatabase;
import com.zaxxer.hikari.HikariDataSource;
import javax.sql.DataSource;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import org.springframework.data.jdbc.core.JdbcAggregateOperations;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcOperations;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.support.TransactionOperations;
import org.springframework.transaction.support.TransactionTemplate;

/** The stores on a migrated database of their own, mapped as in every application. Closing it drops the database. */
public final class Stores implements AutoCloseable {

    private final TestDatabase database = MigratedDatabase.create();
    private final AnnotationConfigApplicationContext context = new AnnotationConfigApplicationContext();

    private Stores() {
        context.registerBean(DataSource.class, () -> pool(database));
        context.register(Wiring.class);
        context.refresh();
    }

    public static Stores open() {
        return new Stores();
    }

    /** A new user's id. */
    public int user() {
        return Newcomer.in(jdbc());
    }

    public ProfileStore profiles() {
        return new ProfileStore(aggregates(), jdbc());
    }

    public PostingStore postings() {
        return new PostingStore(jdbc());
    }

    public SampleStore samples() {
        return new SampleStore(jdbc());
    }

    public JdbcClient jdbc() {
        return context.getBean(JdbcClient.class);
    }

    public JdbcAggregateOperations aggregates() {
        return context.getBean(JdbcAggregateOperations.class);
    }

    public TransactionOperations transactions() {
        return context.getBean(TransactionOperations.class);
    }

    @Override
    public void close() {
        context.close();
        database.close();
    }

    private static DataSource pool(TestDatabase database) {
        var pool = new HikariDataSource();
        pool.setJdbcUrl(database.url());
        pool.setUsername(database.user());
        pool.setPassword(database.password());
        return pool;
    }

    @Configuration(proxyBeanMethods = false)
    @Import(DatabaseConfiguration.class)
    static class Wiring {

        @Bean
        NamedParameterJdbcOperations jdbcOperations(DataSource dataSource) {
            return new NamedParameterJdbcTemplate(dataSource);
        }

        @Bean
        JdbcClient jdbcClient(NamedParameterJdbcOperations operations) {
            return JdbcClient.create(operations);
        }

        @Bean
        JdbcTransactionManager transactionManager(DataSource dataSource) {
            return new JdbcTransactionManager(dataSource);
        }

        @Bean
        TransactionOperations transactions(JdbcTransactionManager transactionManager) {
            return new TransactionTemplate(transactionManager);
        }
    }
}
