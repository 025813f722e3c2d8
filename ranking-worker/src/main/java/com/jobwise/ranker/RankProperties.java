package com.jobwise.ranker;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How much a model may do to an order.
 *
 * @param items how many experiences, and how many projects, it is shown: 2 to 20; default 8, more than a resume takes
 * @param places how far from its place an item may move: 1 to 10; default 2, so that what the rules put far apart stays apart
 */
@ConfigurationProperties("jobwise.ranking.model")
record RankProperties(
        @DefaultValue("8") int items, @DefaultValue("2") int places) {

    RankProperties {
        if (items < 2 || items > 20) {
            throw new IllegalArgumentException("jobwise.ranking.model.items must be 2 to 20");
        }
        if (places < 1 || places > 10) {
            throw new IllegalArgumentException("jobwise.ranking.model.places must be 1 to 10");
        }
    }
}
