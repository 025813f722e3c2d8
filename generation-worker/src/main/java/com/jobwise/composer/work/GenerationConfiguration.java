package com.jobwise.composer.work;

import com.jobwise.composer.DocumentComposer;
import com.jobwise.composer.rules.RulesComposer;
import com.jobwise.generation.GeneratedDocument;
import com.jobwise.generation.GenerationStore;
import com.jobwise.posting.PostingStore;
import com.jobwise.profile.ProfileStore;
import com.jobwise.ranking.RankingStore;
import com.jobwise.style.StyleStore;
import com.jobwise.terms.SkillLexicon;
import com.jobwise.worker.run.WorkHandler;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.data.jdbc.core.JdbcAggregateOperations;
import org.springframework.jdbc.core.simple.JdbcClient;

@Configuration(proxyBeanMethods = false)
class GenerationConfiguration {

    @Bean
    DocumentComposer composer() {
        return new RulesComposer(SkillLexicon.standard());
    }

    @Bean
    WorkHandler<GeneratedDocument> generationHandler(
            DocumentComposer composer, JdbcClient jdbc, JdbcAggregateOperations aggregates) {
        var generations = new GenerationStore(jdbc);
        var ingredients = new Ingredients(
                generations,
                new ProfileStore(aggregates, jdbc),
                new PostingStore(jdbc),
                new RankingStore(jdbc),
                new StyleStore(jdbc));
        return new GenerationHandler(composer, RulesComposer.ENGINE, generations, ingredients);
    }
}
