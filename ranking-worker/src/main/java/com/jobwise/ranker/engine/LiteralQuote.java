package com.jobwise.ranker.engine;

import com.jobwise.ranking.RankedItem.ModelReason;
import com.jobwise.worker.withheld.Withheld;
import java.util.List;
import java.util.Optional;

/** Tells quotes from inventions. */
final class LiteralQuote {

    /** Shorter ones are found anywhere and tell nothing. */
    private static final int SHORTEST = 8;

    private static final int LONGEST = 300;

    private LiteralQuote() {}

    /** @return empty for what stands neither in the item nor in a requirement, letter for letter, or has a gap in it */
    static Optional<ModelReason> of(String quote, String item, List<String> requirements) {
        var words = quote.strip();
        if (words.length() < SHORTEST || words.length() > LONGEST || Withheld.isLeftIn(words)) {
            return Optional.empty();
        }
        if (item.contains(words)) {
            return Optional.of(new ModelReason(words, "item"));
        }
        return requirements.stream().anyMatch(one -> one.contains(words))
                ? Optional.of(new ModelReason(words, "requirement"))
                : Optional.empty();
    }
}
