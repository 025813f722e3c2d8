package com.jobwise.terms;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** One pass over a text: gathers spellings, then tells which of the plain English words among them are skills. */
final class Reading {

    private final String text;
    private final List<Piece> pieces;
    private final Set<String> own;
    private final List<Candidate> candidates = new ArrayList<>();

    Reading(String text, List<Piece> pieces, Set<String> ownIdentities) {
        this.text = text;
        this.pieces = pieces;
        this.own = ownIdentities;
    }

    List<Piece> pieces() {
        return pieces;
    }

    /** The longest spelling that is written as it must be; null for none. */
    @Nullable
    Candidate longest(List<AliasTrie.Found> found, int begin) {
        for (var one : found) {
            for (var alias : one.aliases()) {
                var candidate = new Candidate(alias, begin, one.end());
                if (isWrittenSo(candidate)) {
                    return candidate;
                }
            }
        }
        return null;
    }

    void add(Candidate candidate) {
        candidates.add(candidate);
    }

    List<SkillMention> mentions() {
        var accepted = new boolean[candidates.size()];
        for (var i = 0; i < accepted.length; i++) {
            accepted[i] = isSkillByItself(candidates.get(i));
        }
        if (isNothingButAList()) {
            Arrays.fill(accepted, true);
        }
        // forwards and backwards, so that one sure skill carries a whole list
        for (var i = 1; i < accepted.length; i++) {
            accepted[i] |= accepted[i - 1] && areListed(i - 1, i);
        }
        for (var i = accepted.length - 2; i >= 0; i--) {
            accepted[i] |= accepted[i + 1] && areListed(i, i + 1);
        }
        List<SkillMention> mentions = new ArrayList<>();
        for (var i = 0; i < accepted.length; i++) {
            if (accepted[i]) {
                mentions.add(mention(candidates.get(i)));
            }
        }
        return List.copyOf(mentions);
    }

    private boolean isWrittenSo(Candidate candidate) {
        var guard = candidate.alias().guard();
        var around = around(candidate);
        return around.isWhole()
                && (!guard.needsCase() || hasCaseOf(candidate))
                && (!guard.needsContext() || around.isWordOfItsOwn());
    }

    private boolean hasCaseOf(Candidate candidate) {
        var surface = text.substring(start(candidate), end(candidate));
        var spelling = candidate.alias().spelling();
        return surface.equals(spelling)
                || surface.equals(spelling + "s") && candidate.alias().guard() == Guard.EXACT;
    }

    private boolean isSkillByItself(Candidate candidate) {
        var around = around(candidate);
        return switch (candidate.alias().guard()) {
            case NONE, EXACT -> true;
            case CAPITAL -> around.isCapitalInsideSentence() || around.nameTool();
            case CONTEXT ->
                around.nameTool() || own.contains(candidate.alias().identity()) && around.isCapitalInsideSentence();
        };
    }

    /** A skill chip, or a line of them: there is no sentence that could mean the word. */
    private boolean isNothingButAList() {
        var from = 0;
        for (var candidate : candidates) {
            var between = text.substring(from, start(candidate));
            if (!(from == 0 ? between.isBlank() : Surroundings.isSeparator(between))) {
                return false;
            }
            from = end(candidate);
        }
        return text.substring(from).isBlank();
    }

    private boolean areListed(int one, int next) {
        return Surroundings.isSeparator(text.substring(end(candidates.get(one)), start(candidates.get(next))));
    }

    private Surroundings around(Candidate candidate) {
        return new Surroundings(text, pieces, candidate.begin(), candidate.end());
    }

    private SkillMention mention(Candidate candidate) {
        var start = start(candidate);
        var end = end(candidate);
        return new SkillMention(candidate.alias().identity(), text.substring(start, end), start, end);
    }

    private int start(Candidate candidate) {
        return pieces.get(candidate.begin()).start();
    }

    private int end(Candidate candidate) {
        return pieces.get(candidate.end() - 1).end();
    }
}
