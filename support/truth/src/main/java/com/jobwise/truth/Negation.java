package com.jobwise.truth;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

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
    private static final int REACH = 3;

    @Override
    public void check(Draft draft) {
        var passage = draft.passage();
        var denied = denied(passage);
        for (var i = 0; i < passage.size(); i++) {
            var at = i;
            var hits = draft.hits(i).stream()
                    .filter(hit -> !hit.line().isStructure())
                    .toList();
            if (hits.isEmpty() || passage.word(i).isNeutral() && !denied.contains(i)) {
                continue;
            }
            var inSource = hits.stream()
                    .filter(hit -> denied(hit.line().passage()).contains(hit.at()))
                    .count();
            var isDenied = denied.contains(at);
            if (isDenied
                            && inSource == 0
                            && hits.stream().noneMatch(hit -> isSoft(hit.line().passage()))
                    || !isDenied && inSource == hits.size() && !isNegative(passage)) {
                draft.object(Reason.NEGATION, passage.token(at).surface());
            }
        }
        for (var i = 0; i < passage.size(); i++) {
            if (isNegation(passage, i)
                    && draft.place() != Place.LETTER
                    && draft.source().told().noneMatch(line -> isSoft(line.passage()) || isNegative(line.passage()))) {
                draft.object(Reason.NEGATION, passage.token(i).surface());
            }
        }
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
            if (isNegation(passage, i)) {
                List<Integer> words = new ArrayList<>();
                for (var at = i + 1;
                        at < passage.size()
                                && words.size() < REACH
                                && passage.token(at).clause()
                                        == passage.token(i).clause();
                        at++) {
                    if (passage.isContent(at)) {
                        words.add(at);
                    }
                }
                denied.addAll(words);
            }
        }
        return denied;
    }

    private static boolean isNegation(Passage passage, int at) {
        var key = passage.key(at);
        var next = passage.key(at + 1);
        if (key.equals("no") && (next.equals("longer") || Figures.isYear(passage.token(at)))) {
            return true;
        }
        return (HARD.contains(key) || key.endsWith("n't"))
                && !next.equals("only")
                && !next.equals("fewer")
                && !next.equals("less");
    }
}
