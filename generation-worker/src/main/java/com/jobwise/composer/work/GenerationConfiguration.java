package com.jobwise.composer.work;

import com.jobwise.composer.DocumentComposer;
import com.jobwise.composer.rules.RulesComposer;
import com.jobwise.composer.writing.ModelWriter;
import com.jobwise.generation.GeneratedDocument;
import com.jobwise.generation.GenerationStore;
import com.jobwise.generation.RevisionStore;
import com.jobwise.posting.PostingStore;
import com.jobwise.profile.ProfileStore;
import com.jobwise.ranking.RankingStore;
import com.jobwise.style.StyleStore;
import com.jobwise.terms.SkillLexicon;
import com.jobwise.truth.TruthGate;
import com.jobwise.worker.model.ModelProperties;
import com.jobwise.worker.model.Models;
import com.jobwise.worker.model.Purpose;
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
            DocumentComposer composer,
            Models models,
            ModelProperties settings,
            JdbcClient jdbc,
            JdbcAggregateOperations aggregates) {
        if (settings.nameFor(Purpose.WRITE).isPresent()) {
            Thread.ofVirtual().name("truth-warm-up").start(TruthGate::warmUp);
        }
        var generations = new GenerationStore(jdbc);
        var ingredients = new Ingredients(
                generations,
                new ProfileStore(aggregates, jdbc),
                new PostingStore(jdbc),
                new RankingStore(jdbc),
                new StyleStore(jdbc));
        var writer = new ModelWriter(SkillLexicon.standard(), TruthGate.standard()::against);
        var written = new WrittenByModel(models, writer, new RevisionStore(jdbc));
        return new GenerationHandler(composer, RulesComposer.ENGINE, written, generations, ingredients);
    }
}
