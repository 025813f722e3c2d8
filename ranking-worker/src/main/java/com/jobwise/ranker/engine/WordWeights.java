package com.jobwise.ranker.engine;

import com.jobwise.terms.Words;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.stream.Stream;

/** How telling a word is: the fewer texts of this ranking hold it, the more. Words of every posting tell next to nothing. */
final class WordWeights {

    /** What postings say whatever the trade. */
    private static final String PHRASES_OF_ANY_POSTING = """
        proven experience and several years of practice in a similar role or position
        strong knowledge and good understanding, solid background required
        excellent skills, ability to work well, able and willing, demonstrated
        you will be responsible for, working in a team, with the team, as part of the team
        ideally, preferably, desirable, a plus, would be an advantage, nice to have, familiarity
        must have, essential, minimum, required qualification, relevant degree or equivalent
        candidate, applicant, company, job, environment, opportunity, join us, we offer, looking for
        """;

    private static final double PHRASE_WEIGHT = 0.15;

    private final Map<String, Integer> textsWith = new HashMap<>();
    private final int texts;

    WordWeights(Collection<TermWords> all) {
        for (var words : all) {
            words.stems().forEach(stem -> textsWith.merge(stem, 1, Integer::sum));
        }
        this.texts = all.size();
        var everywhere = new HashSet<String>();
        PHRASES_OF_ANY_POSTING
                .lines()
                .flatMap(line -> Words.stems(line).stream())
                .forEach(everywhere::add);
        everywhere.forEach(stem -> textsWith.put(stem, -1));
    }

    double of(String stem) {
        var count = textsWith.getOrDefault(stem, 0);
        return count < 0 ? PHRASE_WEIGHT : Math.log(1 + (1.0 + texts) / (1 + count));
    }

    double sum(Stream<String> stems) {
        // sorted, so that the sum does not depend on the iteration order of a set
        return stems.sorted().mapToDouble(this::of).sum();
    }
}
