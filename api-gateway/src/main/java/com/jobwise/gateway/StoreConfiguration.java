package com.jobwise.gateway;

import com.jobwise.enhancement.EnhancementStore;
import com.jobwise.generation.GenerationStore;
import com.jobwise.generation.RevisionStore;
import com.jobwise.posting.ApplicationStore;
import com.jobwise.posting.PostingStore;
import com.jobwise.posting.PublicPostingStore;
import com.jobwise.profile.ProfileOriginStore;
import com.jobwise.profile.ProfileStore;
import com.jobwise.ranking.RankingStore;
import com.jobwise.style.SampleStore;
import com.jobwise.style.StyleStore;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.data.jdbc.core.JdbcAggregateOperations;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The shared tables' stores. */
@Configuration(proxyBeanMethods = false)
class StoreConfiguration {

    @Bean
    ProfileStore profileStore(JdbcAggregateOperations aggregates, JdbcClient jdbc) {
        return new ProfileStore(aggregates, jdbc);
    }

    @Bean
    ProfileOriginStore profileOriginStore(JdbcClient jdbc) {
        return new ProfileOriginStore(jdbc);
    }

    @Bean
    PostingStore postingStore(JdbcClient jdbc) {
        return new PostingStore(jdbc);
    }

    @Bean
    PublicPostingStore publicPostingStore(JdbcClient jdbc) {
        return new PublicPostingStore(jdbc);
    }

    @Bean
    ApplicationStore applicationStore(JdbcClient jdbc) {
        return new ApplicationStore(jdbc);
    }

    @Bean
    SampleStore sampleStore(JdbcClient jdbc) {
        return new SampleStore(jdbc);
    }

    @Bean
    GenerationStore generationStore(JdbcClient jdbc) {
        return new GenerationStore(jdbc);
    }

    @Bean
    RevisionStore revisionStore(JdbcClient jdbc) {
        return new RevisionStore(jdbc);
    }

    @Bean
    RankingStore rankingStore(JdbcClient jdbc) {
        return new RankingStore(jdbc);
    }

    @Bean
    StyleStore styleStore(JdbcClient jdbc) {
        return new StyleStore(jdbc);
    }

    @Bean
    EnhancementStore enhancementStore(JdbcClient jdbc) {
        return new EnhancementStore(jdbc);
    }
}
