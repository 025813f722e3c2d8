package com.jobwise.composer.match;

import com.jobwise.composer.text.WordCount;
import com.jobwise.terms.SkillLexicon;
import com.jobwise.terms.SkillMention;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Lowers what repetition would raise elsewhere: a wanted word more than six times or above 4 % of a text of at least 75 words,
 * and every line printed twice, cost 5 % each; at most half is taken.
 */
final class Stuffing {

    private static final int FEW_WORDS = 75;
    private static final int MANY_TIMES = 6;
    private static final double DENSE = 0.04;
    private static final double COST = 0.05;
    private static final double FLOOR = 0.5;

    private Stuffing() {}

    /** 1 for none, down to 0.5. */
    static double factor(SkillLexicon lexicon, List<Asked> asked, List<DocumentLine> lines) {
        var words = lines.stream().mapToInt(line -> WordCount.of(line.text())).sum();
        var wanted = wanted(asked);
        var counts = lines.stream()
                .flatMap(line -> lexicon.mentions(line.text()).stream())
                .map(SkillMention::identity)
                .filter(wanted::contains)
                .collect(Collectors.groupingBy(Function.identity(), Collectors.counting()));
        var stuffed = counts.values().stream()
                .filter(count -> words >= FEW_WORDS && (count > MANY_TIMES || count > words * DENSE))
                .count();
        return Math.max(FLOOR, 1 - COST * (stuffed + repeatedLines(lines)));
    }

    private static Set<String> wanted(List<Asked> asked) {
        return asked.stream()
                .flatMap(one -> one.groups().stream())
                .flatMap(List::stream)
                .map(Asked.Term::identity)
                .filter(identity -> !identity.isEmpty())
                .collect(Collectors.toSet());
    }

    private static long repeatedLines(List<DocumentLine> lines) {
        var seen = new HashSet<String>();
        return lines.stream()
                .filter(line -> !line.declared() && WordCount.of(line.text()) > 3)
                .filter(line -> !seen.add(line.text().toLowerCase(Locale.ROOT)))
                .count();
    }
}
