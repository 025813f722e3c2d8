package com.jobwise.terms.style;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/** Words that lead over from what was said: at the beginning of a sentence or clause, or between commas. */
public final class Transitions {

    private static final PhraseList PHRASES = PhraseList.of("""
        furthermore, moreover, additionally, in addition, besides, also, further, likewise, similarly, equally, in the same way
        however, nevertheless, nonetheless, yet, still, even so, that said, having said that, on the other hand, by contrast
        in contrast, conversely, instead, rather, therefore, thus, hence, consequently, accordingly, as a result
        as a consequence, for this reason, for that reason, because of this, because of that, so, for example, for instance
        in particular, in fact, indeed, specifically, notably, most recently, more recently, recently, previously, meanwhile
        in the meantime, subsequently, afterwards, then, later, after that, since then, at the same time, finally, lastly
        first of all, firstly, secondly, thirdly, in short, in summary, overall, to sum up, in conclusion, above all
        more importantly, most importantly, beyond that, beyond this, on top of that, on top of this, building on this
        building on that, what is more, what's more, and, but, plus, anyway, of course, to that end, to this end, in turn
        not only that, with this in mind, with that in mind, after all, again, in other words, by the way, either way\
        """);

    private static final Pattern CLAUSE_END = Pattern.compile("[;:–—]\\s?");

    private Transitions() {}

    /** As a dictionary spells them ({@code In addition}), in the order they occur, each as often as it is used. */
    public static List<String> in(Sentence sentence) {
        List<String> found = new ArrayList<>();
        for (var clause : CLAUSE_END.split(sentence.text())) {
            var parts = clause.split(",");
            for (var index = 0; index < parts.length; index++) {
                add(Sentence.wordsOf(parts[index]), index == 0, found);
            }
        }
        return found;
    }

    private static void add(List<String> words, boolean beginsClause, List<String> found) {
        var length = words.isEmpty() ? 0 : PHRASES.lengthAt(words, 0);
        if (length > 0 && (beginsClause || length == words.size())) {
            var phrase = String.join(" ", words.subList(0, length));
            found.add(phrase.substring(0, 1).toUpperCase(Locale.ROOT) + phrase.substring(1));
        }
    }
}
