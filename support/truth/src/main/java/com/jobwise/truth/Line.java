package com.jobwise.truth;

import com.jobwise.truth.language.Lexicon;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** A line of a source, ready to be asked what it explains. */
final class Line {

    private static final List<String> FALLING =
            List.of("reduce", "lower", "cut", "sooner", "earlier", "faster", "fewer", "less");
    private static final List<String> RISING = List.of("increase", "raise", "grow", "more");

    private final Item item;
    private final Passage passage;
    private final boolean isStructure;
    private final boolean isOurs;
    private final Map<Object, List<Integer>> grants = new HashMap<>();

    /** @param isExact for dates and words of ours: only the very words are explained, nothing like them */
    Line(Item item, Passage passage, boolean isStructure, boolean isExact) {
        this.item = item;
        this.passage = passage;
        this.isStructure = isStructure;
        this.isOurs = isExact;
        grantWords(isExact);
        for (var phrase : Lexicon.shared().phrases(passage.words())) {
            for (var mark : phrase.marks().grants()) {
                grant(mark, phrase.begin());
            }
        }
        if (!isStructure) {
            grantWays();
        }
        for (var mention : passage.mentions()) {
            var at = passage.indexAt(mention.start());
            grant("skill " + mention.identity(), at);
        }
    }

    private void grantWords(boolean isExact) {
        for (var i = 0; i < passage.size(); i++) {
            for (var mark : passage.word(i).grants()) {
                if (!isExact && !passage.isNumber(i) || isForm(mark)) {
                    grant(mark, i);
                }
            }
            if (i + 1 < passage.size()) {
                grant("+" + passage.key(i) + passage.key(i + 1), i);
            }
        }
    }

    /** "From seven steps to three" is fewer, whatever the verb: numbers say which way it went. */
    private void grantWays() {
        for (var from : passage.quantities()) {
            for (var to : passage.quantities()) {
                if (from.role().equals("from")
                        && to.role().equals("to")
                        && from.unit().equals(to.unit())) {
                    var verbs = to.value() < from.value() ? FALLING : RISING;
                    verbs.forEach(verb -> Lexicon.shared()
                            .lexeme(verb)
                            .grants()
                            .forEach(mark -> grant(mark, passage.indexAt(to.start()))));
                }
            }
        }
    }

    private static boolean isForm(Object mark) {
        return mark instanceof String text && (text.startsWith("=") || text.startsWith("~"));
    }

    private void grant(Object mark, int at) {
        grants.computeIfAbsent(mark, _ -> new ArrayList<>(2)).add(at);
    }

    Item item() {
        return item;
    }

    Passage passage() {
        return passage;
    }

    boolean isStructure() {
        return isStructure;
    }

    /** Whether it holds dates or words of ours, not the profile's. */
    boolean isOurs() {
        return isOurs;
    }

    /** Whether it tells what the place of work is. */
    boolean isSetting() {
        return isStructure && Dossier.isSetting(item, passage.text());
    }

    Map<Object, List<Integer>> grants() {
        return grants;
    }

    List<Integer> where(Object mark) {
        return grants.getOrDefault(mark, List.of());
    }
}
