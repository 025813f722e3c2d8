package com.jobwise.stylist.enhance;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How much is looked at in one go.
 *
 * @param textsAtOnce texts in one question to a model, 1 to 20; default 6: few enough that small models keep them apart
 * @param charactersAtOnce characters in one question, at least 500; default 6000: about 1,500 tokens, which leaves room for as long an
 *     answer in the smallest windows in use
 */
@ConfigurationProperties("jobwise.style.enhance")
public record EnhanceProperties(
        @DefaultValue("6") int textsAtOnce,
        @DefaultValue("6000") int charactersAtOnce) {

    public EnhanceProperties {
        if (textsAtOnce < 1 || textsAtOnce > 20) {
            throw new IllegalArgumentException("jobwise.style.enhance.texts-at-once must be 1 to 20");
        }
        if (charactersAtOnce < 500) {
            throw new IllegalArgumentException("jobwise.style.enhance.characters-at-once must be at least 500");
        }
    }
}
