package com.jobwise.truth.language;

import com.jobwise.terms.Words;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** Words and what may stand for them: WordNet, our own table of meanings and short lists of words that need care. Shared; loads once. */
public final class Lexicon {

    private static final class Shared {
        private static final Lexicon INSTANCE = new Lexicon();
    }

    /** A rarer sense is more often an accident than a paraphrase. */
    private static final int SAID_SENSES = 5;

    private static final int GRANTED_SENSES = 7;
    private static final int BROADENED_SENSES = 3;
    private static final int MOST_KEPT = 50_000;

    private final WordNet net = WordNet.read();
    private final Meanings meanings = Meanings.shipped();
    private final Set<String> free = Lists.words("stop.txt");
    private final Set<String> neutral = Lists.words("neutral.txt");
    private final Set<String> strict = Lists.words("strict.txt");
    private final Set<String> ranks = Lists.words("ranks.txt");
    private final Set<String> letter = Lists.words("letter.txt");
    private final Map<String, Lexeme> known = new ConcurrentHashMap<>();

    private Lexicon() {}

    public static Lexicon shared() {
        return Shared.INSTANCE;
    }

    /** @param key lower case */
    public Lexeme lexeme(String key) {
        var kept = known.get(key);
        if (kept == null) {
            kept = made(key);
            if (kept.isKnown() && known.size() < MOST_KEPT) {
                known.put(key, kept);
            }
        }
        return kept;
    }

    /** A word of a letter's usual phrases. */
    public boolean isOfLetters(Lexeme word) {
        return word.bases().stream().anyMatch(letter::contains);
    }

    public List<Meanings.Phrase> phrases(List<Lexeme> words) {
        return meanings.phrases(words.stream().map(Lexeme::bases).toList());
    }

    private Set<String> bases(String key) {
        Set<String> bases = new LinkedHashSet<>();
        bases.add(key);
        for (var type : WordClass.values()) {
            bases.addAll(net.bases(type, key));
        }
        if (bases.size() == 1 && key.endsWith("s") && key.length() > 3 && !isBase(key)) {
            bases.add(key.substring(0, key.length() - 1));
        }
        if (bases.size() == 1 && !isBase(key) && key.matches("\\p{L}{5,}(?:ing|ed|er)")) {
            bases.add(key.replaceAll("(?:ing|ed|er)$", ""));
        }
        return bases;
    }

    private Lexeme made(String key) {
        var bases = bases(key);
        var isRank = bases.stream().anyMatch(ranks::contains);
        var isStrict = isRank || bases.stream().anyMatch(strict::contains);
        var nouns = net.bases(WordClass.NOUN, key);
        var isPerson = !nouns.isEmpty()
                && nouns.stream().allMatch(net::isPerson)
                && net.bases(WordClass.VERB, key).isEmpty();
        var isNeutral = !isStrict && bases.stream().anyMatch(neutral::contains);
        var isKnown = bases.size() > 1
                || net.bases(WordClass.NOUN, key).contains(key)
                || isBase(key)
                || bases.stream().anyMatch(base -> !meanings.of(base).says().isEmpty());
        return new Lexeme(
                Set.copyOf(bases),
                Set.copyOf(ofClass(key, said(key, bases, isStrict, isPerson))),
                Set.copyOf(ofClass(key, granted(key, bases))),
                free.contains(key),
                isNeutral,
                isStrict,
                isPerson,
                nouns.stream().anyMatch(net::isPerson) && !net.knows(WordClass.ADJECTIVE, key),
                isRank,
                isKnown);
    }

    private Set<Object> ofClass(String key, Set<Object> marks) {
        if (key.endsWith("ed") && !net.bases(WordClass.VERB, key).isEmpty() && !isBase(key)) {
            marks.removeIf(mark -> mark instanceof String text && text.startsWith(Meanings.THING));
        }
        return marks;
    }

    private boolean isBase(String key) {
        return List.of(WordClass.values()).stream().anyMatch(type -> net.knows(type, key));
    }

    private Set<Object> said(String key, Set<String> bases, boolean isStrict, boolean isPerson) {
        Set<Object> says = new HashSet<>();
        for (var base : bases) {
            says.add("=" + base);
            says.addAll(meanings.of(base).says());
        }
        if (isStrict) {
            return says;
        }
        if (!isPerson) {
            Words.stems(key).forEach(stem -> {
                says.add("~" + stem);
                says.addAll(meanings.of("~" + stem).says());
            });
        }
        for (var type : WordClass.values()) {
            for (var base : net.bases(type, key)) {
                add(says, net.senses(type, base), SAID_SENSES);
                if (!isPerson) {
                    add(says, net.derived(type, base), SAID_SENSES);
                }
            }
        }
        return says;
    }

    private Set<Object> granted(String key, Set<String> bases) {
        Set<Object> grants = new HashSet<>();
        for (var base : bases) {
            grants.add("=" + base);
            grants.addAll(meanings.of(base).grants());
        }
        Words.stems(key).forEach(stem -> {
            grants.add("~" + stem);
            grants.addAll(meanings.of("~" + stem).grants());
        });
        for (var type : WordClass.values()) {
            for (var base : net.bases(type, key)) {
                add(grants, net.senses(type, base), GRANTED_SENSES);
                add(grants, net.derived(type, base), GRANTED_SENSES);
                broaden(grants, net.senses(type, base), type == WordClass.NOUN ? 2 : 1);
            }
        }
        return grants;
    }

    private void broaden(Set<Object> grants, int[] senses, int steps) {
        for (var i = 0; i < Math.min(senses.length, BROADENED_SENSES); i++) {
            for (var parent : net.broader(senses[i])) {
                grants.add(parent);
                if (steps > 1) {
                    broaden(grants, new int[] {parent}, steps - 1);
                }
            }
        }
    }

    private static void add(Set<Object> marks, int[] senses, int most) {
        for (var i = 0; i < Math.min(senses.length, most); i++) {
            marks.add(senses[i]);
        }
    }
}
