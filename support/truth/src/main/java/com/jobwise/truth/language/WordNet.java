package com.jobwise.truth.language;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What is kept of Princeton WordNet 3.1: which senses a word has, most frequent first, what is more general than a sense, and which senses
 * other word classes have for it (reduce, reduction). Read once; immutable.
 */
final class WordNet {

    private static final int[] NONE = {};

    private final Map<String, int[]> senses = new HashMap<>(160_000);
    private final Map<Integer, int[]> broader = new HashMap<>(110_000);
    private final Map<String, int[]> derived = new HashMap<>(40_000);
    private final Set<Integer> persons = new HashSet<>(16_000);
    private final Map<String, String> irregular = new HashMap<>(6_000);

    private WordNet() {}

    static WordNet read() {
        var net = new WordNet();
        WordNetFiles.read(net);
        return net;
    }

    void sense(WordClass type, String lemma, int[] all) {
        senses.put(type.mark + lemma, all);
    }

    void broader(int sense, int[] parents) {
        broader.put(sense, parents);
    }

    void person(int sense) {
        persons.add(sense);
    }

    void irregular(WordClass type, String form, String base) {
        irregular.put(type.mark + form, base);
    }

    void derived(WordClass type, String lemma, int sense) {
        derived.merge(type.mark + lemma, new int[] {sense}, WordNet::joined);
    }

    boolean knows(WordClass type, String lemma) {
        return senses.containsKey(type.mark + lemma);
    }

    int[] senses(WordClass type, String lemma) {
        return senses.getOrDefault(type.mark + lemma, NONE);
    }

    int[] broader(int sense) {
        return broader.getOrDefault(sense, NONE);
    }

    int[] derived(WordClass type, String lemma) {
        return derived.getOrDefault(type.mark + lemma, NONE);
    }

    /** Whether the first meaning of a noun is a person: nurse, manager, owner. */
    boolean isPerson(String lemma) {
        var all = senses(WordClass.NOUN, lemma);
        return all.length > 0 && persons.contains(all[0]);
    }

    /** Base forms of a word in a class, itself included where it is one. */
    Set<String> bases(WordClass type, String form) {
        Set<String> bases = new LinkedHashSet<>();
        if (knows(type, form)) {
            bases.add(form);
        }
        var known = irregular.get(type.mark + form);
        if (known != null) {
            bases.add(known);
        }
        for (var base : type.regular(form)) {
            if (knows(type, base)) {
                bases.add(base);
            }
        }
        return bases;
    }

    private static int[] joined(int[] some, int[] more) {
        List<Integer> all = new ArrayList<>();
        for (var sense : some) {
            all.add(sense);
        }
        for (var sense : more) {
            all.add(sense);
        }
        return all.stream().distinct().mapToInt(Integer::intValue).toArray();
    }
}
