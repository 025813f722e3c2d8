package com.jobwise.gateway;

import com.jobwise.generation.GenerationStore;
import com.jobwise.ranking.RankingStore;
import com.jobwise.work.CheckpointStore;
import com.jobwise.work.Doorbell;
import com.jobwise.work.WorkQueue;
import com.jobwise.work.WorkStore;
import javax.sql.DataSource;
import org.postgresql.ds.PGSimpleDataSource;
import org.springframework.boot.jdbc.autoconfigure.DataSourceProperties;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Stores as the owner of the tables. None is a candidate where nobody asks for the owner: the application must not get it by accident. */
@TestConfiguration(proxyBeanMethods = false)
class OwnerBeans {

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

    @Bean(defaultCandidate = false)
    @AsOwner
    GenerationStore ownerGenerationStore(@AsOwner JdbcClient jdbc) {
        return new GenerationStore(jdbc);
    }

    @Bean(defaultCandidate = false)
    @AsOwner
    RankingStore ownerRankingStore(@AsOwner JdbcClient jdbc) {
        return new RankingStore(jdbc);
    }

    @Bean(defaultCandidate = false)
    @AsOwner
    CheckpointStore ownerCheckpointStore(@AsOwner JdbcClient jdbc) {
        return new CheckpointStore(jdbc);
    }

    @Bean(defaultCandidate = false)
    @AsOwner
    WorkStore ownerWorkStore(@AsOwner JdbcClient jdbc) {
        return new WorkStore(jdbc);
    }

    @Bean(defaultCandidate = false)
    @AsOwner
    WorkQueue ownerWorkQueue(@AsOwner WorkStore store, Doorbell doorbell) {
        return new WorkQueue(store, doorbell);
    }
}
