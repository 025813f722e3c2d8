package com.jobwise.stylist;

import com.jobwise.style.SampleStore;
import com.jobwise.style.StyleStore;
import com.jobwise.stylist.engine.MeasuredStyleAnalyzer;
import com.jobwise.stylist.engine.StyleAnalyzer;
import com.jobwise.terms.SkillLexicon;
import com.jobwise.worker.run.WorkHandler;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;

@Configuration(proxyBeanMethods = false)
class StyleConfiguration {

    @Bean
    StyleAnalyzer styleAnalyzer() {
        return new MeasuredStyleAnalyzer(SkillLexicon.standard());
    }

    @Bean
    WorkHandler<StyleHandler.Extracted> styleHandler(StyleAnalyzer analyzer, JdbcClient jdbc) {
        return new StyleHandler(analyzer, new StyleStore(jdbc), new SampleStore(jdbc));
    }
}
