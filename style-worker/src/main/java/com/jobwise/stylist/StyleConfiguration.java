package com.jobwise.stylist;

import com.jobwise.enhancement.EnhancementStore;
import com.jobwise.profile.ProfileStore;
import com.jobwise.profile.RewordingStore;
import com.jobwise.style.SampleStore;
import com.jobwise.style.StyleStore;
import com.jobwise.stylist.engine.MeasuredStyleAnalyzer;
import com.jobwise.stylist.engine.StyleAnalyzer;
import com.jobwise.stylist.enhance.EnhanceProperties;
import com.jobwise.stylist.enhance.EnhancementHandler;
import com.jobwise.stylist.enhance.Suggestions;
import com.jobwise.terms.SkillLexicon;
import com.jobwise.truth.TruthGate;
import com.jobwise.worker.model.Models;
import com.jobwise.worker.run.WorkHandler;
import java.time.Clock;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.data.jdbc.core.JdbcAggregateOperations;
import org.springframework.jdbc.core.simple.JdbcClient;

@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(EnhanceProperties.class)
class StyleConfiguration {

    @Bean
    StyleAnalyzer styleAnalyzer() {
        return new MeasuredStyleAnalyzer(SkillLexicon.standard());
    }

    @Bean
    EnhancementHandler.Sources enhancementSources(JdbcClient jdbc, JdbcAggregateOperations aggregates) {
        return new EnhancementHandler.Sources(
                new EnhancementStore(jdbc), new ProfileStore(aggregates, jdbc), new StyleStore(jdbc));
    }

    @Bean
    Suggestions suggestions(EnhancementHandler.Sources sources, JdbcClient jdbc) {
        return new Suggestions(sources.runs(), sources.profiles(), new RewordingStore(jdbc), Clock.systemUTC());
    }

    /** The one handler that the runtime sees; the two behind it are no beans, so that it finds no other. */
    @Bean
    WorkHandler<StyleWork.Result> styleWork(
            StyleAnalyzer analyzer,
            EnhancementHandler.Sources sources,
            Suggestions suggestions,
            Models models,
            EnhanceProperties limits,
            JdbcClient jdbc) {
        var gate = TruthGate.standard();
        return new StyleWork(
                new StyleHandler(analyzer, sources.styles(), new SampleStore(jdbc), sources.profiles(), models),
                new EnhancementHandler(sources, suggestions, models, profile -> gate.against(profile, null), limits));
    }
}
