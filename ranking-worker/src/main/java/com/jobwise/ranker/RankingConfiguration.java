package com.jobwise.ranker;

import com.jobwise.generation.GenerationStore;
import com.jobwise.posting.PostingStore;
import com.jobwise.profile.ProfileStore;
import com.jobwise.ranker.engine.ModelReorder;
import com.jobwise.ranker.engine.RelevanceRanker;
import com.jobwise.ranker.engine.RulesRanker;
import com.jobwise.ranking.RankingStore;
import com.jobwise.terms.SkillLexicon;
import com.jobwise.worker.llm.BgeSmallEmbedder;
import com.jobwise.worker.model.Models;
import com.jobwise.worker.run.WorkHandler;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.data.jdbc.core.JdbcAggregateOperations;
import org.springframework.jdbc.core.simple.JdbcClient;

@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(RankProperties.class)
class RankingConfiguration {

    /** Warmed up while the rest starts: nobody's first ranking waits for the model. */
    @Bean(destroyMethod = "close")
    BgeSmallEmbedder embedder() {
        var embedder = new BgeSmallEmbedder();
        Thread.ofVirtual().name("embedder-warm-up").start(embedder::warmUp);
        return embedder;
    }

    @Bean
    RelevanceRanker ranker(BgeSmallEmbedder embedder) {
        return new RulesRanker(embedder, SkillLexicon.standard());
    }

    @Bean
    WorkHandler<RankingHandler.Ranked> rankingHandler(
            RelevanceRanker ranker,
            Models models,
            RankProperties limits,
            JdbcClient jdbc,
            JdbcAggregateOperations aggregates) {
        return new RankingHandler(
                new RankingHandler.Engines(ranker, new ModelReorder(limits.items(), limits.places()), models),
                new RankingStore(jdbc),
                new ProfileStore(aggregates, jdbc),
                new PostingStore(jdbc),
                new GenerationStore(jdbc));
    }
}
