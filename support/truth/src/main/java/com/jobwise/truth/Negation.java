package com.jobwise.truth;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

/** What the source denies is not affirmed, and the other way round. */
final class Negation implements Rule {

    private static final Set<String> NEGATIONS = Set.of(
            "not",
            "no",
            "never",
            "without",
            "none",
            "nobody",
            "nothing",
            "neither",
            "nor",
            "cannot",
            "zero",
            "kein",
            "keine",
            "nicht",
            "ohne",
            "lack",
            "lacked",
            "lacking",
            "failed",
            "fail",
            "unable",
            "avoid",
            "avoided",
            "prevent",
            "prevented");
    private static final Set<String> HARD = Set.of(
            "not", "no", "never", "without", "none", "neither", "nor", "cannot", "zero", "kein", "keine", "nicht",
            "ohne");
    private static final Set<String> JOINED = Set.of("a", "an", "the", "any", "of", "or", "and");
    private static final Set<String> ORDER = Set.of("before", "after", "during", "outside", "above", "below");
    private static final int REACH = 3;

    @Override
    public void check(Draft draft) {
        var passage = draft.passage();
        var denied = denied(passage);
        for (var i = 0; i < passage.size(); i++) {
            checkWord(draft, i, denied);
        }
        checkOrder(draft);
        for (var i = 0; i < passage.size(); i++) {
            if (isNegation(passage, i)
                    && !isExplained(draft, i)
                    && draft.place() != Place.LETTER
                    && draft.source().told().noneMatch(line -> isSoft(line.passage()) || isNegative(line.passage()))) {
                draft.object(Reason.NEGATION, passage.token(i).surface());
            }
        }
    }

    /** "After the birth, not before it" is not told as "before and after". */
    private static void checkOrder(Draft draft) {
        var passage = draft.passage();
        for (var i = 0; i < passage.size(); i++) {
            var key = passage.key(i);
            var at = i;
            if (ORDER.contains(key)
                    && !isNegative(passage)
                    && draft.source().told().anyMatch(line -> isExcluded(line.passage(), key) && isOf(draft, at, line))
                    && draft.source().told().noneMatch(line -> isIncluded(line.passage(), key))) {
                draft.object(Reason.NEGATION, passage.token(i).surface());
            }
        }
    }

    /** Whether a word close behind rests on the line. */
    private static boolean isOf(Draft draft, int at, Line line) {
        return IntStream.rangeClosed(at + 1, Math.min(draft.passage().size() - 1, at + REACH + 1))
                .anyMatch(i -> !draft.passage().word(i).isNeutral()
                        && draft.hits(i).stream().anyMatch(hit -> hit.line() == line));
    }

    private static boolean isExcluded(Passage line, String key) {
        return IntStream.range(1, line.size()).anyMatch(i -> line.key(i).equals(key) && HARD.contains(line.key(i - 1)));
    }

    private static boolean isIncluded(Passage line, String key) {
        return IntStream.range(0, line.size())
                .anyMatch(i -> line.key(i).equals(key) && !HARD.contains(line.key(i - 1)));
    }

    private static void checkWord(Draft draft, int at, Set<Integer> denied) {
        var passage = draft.passage();
        var hits =
                draft.hits(at).stream().filter(hit -> !hit.line().isStructure()).toList();
        if (hits.isEmpty()
                || passage.word(at).isNeutral() && !denied.contains(at)
                || isNegation(passage, at - 1) && isExplained(draft, at - 1)) {
            return;
        }
        var inSource = hits.stream()
                .filter(hit -> denied(hit.line().passage()).contains(hit.at()))
                .count();
        var isDenied = denied.contains(at) && !isAboutPosting(draft, at);
        if (denied.contains(at) != isDenied) {
            return;
        }
        if (isDenied
                        && inSource == 0
                        && (hits.stream().noneMatch(hit -> isSoft(hit.line().passage()))
                                || hits.stream().allMatch(Negation::isDeed))
                || !isDenied && inSource == hits.size() && !isNegative(passage)) {
            draft.object(Reason.NEGATION, passage.token(at).surface());
        }
    }

    /** What the person did, at the head of their line: "passed 3 inspections without a finding". */
    private static boolean isDeed(Hit hit) {
        return hit.at() == 0
                && !NEGATIONS.contains(hit.line().passage().key(0))
                && !hit.line().passage().word(0).isNeutral()
                && hit.line().passage().key(0).matches(".*(?:ed|ound|ept|ook|ade|id|an|ave|ught)");
    }

    /** "I have not worked with it yet": who admits a gap boasts of nothing. */
    private static boolean isAboutPosting(Draft draft, int at) {
        return draft.place() == Place.LETTER
                && !isOwnDeed(draft, at)
                && IntStream.range(0, draft.passage().size())
                        .anyMatch(i -> draft.isOfPosting(i)
                                && draft.passage().segment(i) == draft.passage().segment(at));
    }

    /** A deed of the person's line with another word of the same line, and neither is the posting's. */
    private static boolean isOwnDeed(Draft draft, int at) {
        var deeds = draft.hits(at).stream().filter(Negation::isDeed).toList();
        return !draft.isOfPosting(at)
                && IntStream.range(0, draft.passage().size())
                        .filter(i -> i != at
                                && !draft.isOfPosting(i)
                                && !draft.passage().word(i).isNeutral())
                        .anyMatch(i -> draft.hits(i).stream()
                                .anyMatch(hit -> deeds.stream().anyMatch(deed -> deed.line() == hit.line())));
    }

    /** "Without pay" for "unpaid": the two words stand for one of the source. */
    private static boolean isExplained(Draft draft, int negation) {
        return draft.hits(negation).stream().anyMatch(hit -> !hit.line().isStructure());
    }

    private static boolean isNegative(Passage passage) {
        for (var i = 0; i < passage.size(); i++) {
            if (isNegation(passage, i)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isSoft(Passage passage) {
        return passage.tokens().stream()
                .anyMatch(token -> NEGATIONS.contains(token.key())
                        || token.key().endsWith("n't")
                        || token.key().equals("free"));
    }

    /** Indexes of the words of meaning right behind a negation. */
    private static Set<Integer> denied(Passage passage) {
        Set<Integer> denied = new HashSet<>();
        for (var i = 0; i < passage.size(); i++) {
            if (passage.isFreeOf(i)) {
                denied.add(i - 1);
            } else if (isNegation(passage, i)) {
                denied.addAll(behind(passage, i));
            }
        }
        return denied;
    }

    private static List<Integer> behind(Passage passage, int negation) {
        List<Integer> words = new ArrayList<>();
        for (var at = negation + 1; at < passage.size() && words.size() < REACH; at++) {
            var isApart = passage.token(at).clause() != passage.token(negation).clause()
                    || !words.isEmpty() && !passage.isContent(at) && !JOINED.contains(passage.key(at));
            if (isApart) {
                break;
            }
            if (passage.isContent(at)) {
                words.add(at);
            }
        }
        return words;
    }

    private static boolean isNegation(Passage passage, int at) {
        if (at < 0) {
            return false;
        }
        if (passage.isFreeOf(at)) {
            return true;
        }
        var key = passage.key(at);
        var next = passage.key(at + 1);
        if (key.equals("not") && at + 1 < passage.size() && passage.isNumber(at + 1)) {
            return false;
        }
        if (key.equals("no") && (next.equals("longer") || Figures.isYear(passage.token(at)))) {
            return true;
        }
        return (HARD.contains(key) || key.endsWith("n't"))
                && !next.equals("only")
                && !next.equals("fewer")
                && !next.equals("less");
    }
}
