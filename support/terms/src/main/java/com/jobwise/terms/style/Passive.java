package com.jobwise.terms.style;

import java.util.List;

/** A form of "be" with a participle close behind: near enough to the passive to compare two writers. */
final class Passive {

    private static final int LARGEST_GAP = 2;
    private static final PhraseList BE = PhraseList.of("am, is, are, was, were, be, been, being");

    private static final PhraseList BETWEEN = PhraseList.of(
            "not, also, now, then, never, always, often, still, already, only, just, soon, first, later, ever, even");

    private static final PhraseList STRONG_PARTICIPLES = PhraseList.of("""
        lost, made, done, given, taken, seen, known, written, built, held, kept, led, run, brought, bought, taught, sent
        spent, paid, sold, told, found, chosen, shown, drawn, grown, thrown, set, put, cut, hit, met, read, understood, won
        begun, broken, spoken, hidden, forgotten, beaten, torn, worn, laid, felt, hurt, shut, split, spread, rebuilt, rewritten\
        """);

    /** Said of feelings and places: adjectives by now. */
    private static final PhraseList ADJECTIVES = PhraseList.of("""
        interested, excited, convinced, delighted, pleased, motivated, dedicated, committed, experienced, skilled, qualified
        located, based, annoyed, tired, worried, thrilled, honoured, honored, inspired, determined, accustomed, need, speed
        indeed, red, bed, used, enclosed, attached, fascinated, prepared, concerned, scared, bored, impressed, intrigued\
        """);

    private Passive() {}

    static boolean in(Sentence sentence) {
        var words = sentence.words();
        for (var index = 0; index < words.size(); index++) {
            if (BE.has(words.get(index)) && participleFollows(words.subList(index + 1, words.size()))) {
                return true;
            }
        }
        return false;
    }

    private static boolean participleFollows(List<String> words) {
        for (var index = 0; index < words.size() && index <= LARGEST_GAP; index++) {
            var word = words.get(index);
            if (isParticiple(word)) {
                return true;
            }
            if (!BETWEEN.has(word) && !word.endsWith("ly") && !word.equals("been") && !word.equals("being")) {
                return false;
            }
        }
        return false;
    }

    private static boolean isParticiple(String word) {
        var regular = word.length() > 3 && word.endsWith("ed") && !ADJECTIVES.has(word);
        return regular || STRONG_PARTICIPLES.has(word);
    }
}
