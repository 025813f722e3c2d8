package com.jobwise.gateway;

import javax.sql.DataSource;
import org.postgresql.ds.PGSimpleDataSource;
import org.springframework.boot.jdbc.autoconfigure.DataSourceProperties;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.boot.web.server.servlet.context.ServletWebServerApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.context.annotation.Lazy;
import org.springframework.context.annotation.Primary;
import org.springframework.jdbc.core.simple.JdbcClient;

@TestConfiguration(proxyBeanMethods = false)
@Import(StandInWorker.class)
class TestBeans {

    @Bean
    @Primary
    TestClock testClock() {
        return new TestClock();
    }

    /** No candidate where nobody asks for the owner: the application must not get it by accident. */
    @Bean(defaultCandidate = false)
    @AsOwner
    DataSource ownerDataSource(DataSourceProperties login) {
        return login.initializeDataSourceBuilder()
                .type(PGSimpleDataSource.class)
                .build();
    }

    @Bean(defaultCandidate = false)
    @AsOwner
    JdbcClient ownerJdbcClient(@AsOwner DataSource owner) {
        return JdbcClient.create(owner);
    }

    @Bean
    @Primary
    Mailbox mailbox() {
        return new Mailbox();
    }

    @Bean
    @Lazy
    Api api(ServletWebServerApplicationContext application) {
        return new Api(application.getWebServer().getPort());
    }
}
