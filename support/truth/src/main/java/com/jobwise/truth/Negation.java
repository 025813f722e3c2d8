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
    private static final int REACH = 3;

    @Override
    public void check(Draft draft) {
        var passage = draft.passage();
        var denied = denied(passage);
        for (var i = 0; i < passage.size(); i++) {
            checkWord(draft, i, denied);
        }
        for (var i = 0; i < passage.size(); i++) {
            if (isNegation(passage, i)
                    && !isExplained(draft, i)
                    && draft.place() != Place.LETTER
                    && draft.source().told().noneMatch(line -> isSoft(line.passage()) || isNegative(line.passage()))) {
                draft.object(Reason.NEGATION, passage.token(i).surface());
            }
        }
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
                        && hits.stream().noneMatch(hit -> isSoft(hit.line().passage()))
                || !isDenied && inSource == hits.size() && !isNegative(passage)) {
            draft.object(Reason.NEGATION, passage.token(at).surface());
        }
    }

    /** "I have not worked with it yet": who admits a gap boasts of nothing. */
    private static boolean isAboutPosting(Draft draft, int at) {
        return draft.place() == Place.LETTER
                && IntStream.range(0, draft.passage().size())
                        .anyMatch(i -> draft.isOfPosting(i)
                                && draft.passage().segment(i) == draft.passage().segment(at));
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
