package com.jobwise.gateway.posting;

import com.jobwise.gateway.intake.PostingIntake;
import com.jobwise.terms.SkillLexicon;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class PostingConfiguration {

    @Bean
    SkillLexicon skillLexicon() {
        return SkillLexicon.standard();
    }

    @Bean
    PostingIntake postingIntake(SkillLexicon lexicon) {
        return new PostingIntake(lexicon);
    }
}
