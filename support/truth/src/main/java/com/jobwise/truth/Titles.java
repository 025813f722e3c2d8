package com.jobwise.truth;

import com.jobwise.truth.language.Lexeme;
import com.jobwise.truth.language.Scope;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

/** Titles stand as the profile has them: nobody's assistant becomes the manager, and a title is one that was held. */
final class Titles implements Rule {

    private static final Set<String> LESSER = Set.of(
            "assistant",
            "deputy",
            "junior",
            "trainee",
            "intern",
            "apprentice",
            "student",
            "associate",
            "acting",
            "interim",
            "vice",
            "sub",
            "sous",
            "assisting",
            "auxiliary",
            "aide",
            "volunteer",
            "temporary",
            "working");

    private static final Set<String> BEING = Set.of("am", "was", "i'm", "became", "been");

    private static final Set<String> PLACING = Set.of("at", "bei", "for", "of", "in", "with");

    private static final Set<String> DEGREES = Set.of("BA", "MA");
    private static final int REACH = 4;

    @Override
    public void check(Draft draft) {
        var passage = draft.passage();
        for (var i = 0; i < passage.size(); i++) {
            if (isRole(passage, i) && (isClaimed(draft, i) || isHeading(draft, i)) && !draft.isOfPosting(i)) {
                check(draft, i);
            }
        }
    }

    private static boolean isRole(Passage passage, int at) {
        return passage.isContent(at)
                && !isOfSpeech(passage, at)
                && (passage.word(at).isRole() || passage.word(at).isRank());
    }

    /** "Mother tongue" and "native speaker" are no titles. */
    private static boolean isOfSpeech(Passage passage, int at) {
        return DEGREES.contains(passage.token(at).surface())
                || passage.key(at + 1).equals("tongue")
                || passage.key(at).startsWith("speaker") && !passage.key(at - 1).equals("keynote");
    }

    /** In a headline, at the head of a summary or behind "as a". */
    private static boolean isClaimed(Draft draft, int at) {
        if (draft.place() == Place.HEADLINE) {
            return true;
        }
        var passage = draft.passage();
        for (var i = at - 1; i >= Math.max(0, at - 4); i--) {
            var key = passage.key(i);
            if (key.equals("as") || BEING.contains(key) || isOfTitle(passage, i)) {
                return true;
            }
            if (!passage.isContent(i) && !Set.of("a", "an", "the").contains(key) || passage.isNumber(i)) {
                return false;
            }
        }
        return draft.place() == Place.SUMMARY
                && at <= 3
                && passage.token(0).clause() == passage.token(at).clause()
                && !isVerb(passage);
    }

    /** "Lead at Acme" or "Head of Design at Acme" as a line of its own: nothing is done in it. */
    private static boolean isHeading(Draft draft, int at) {
        var passage = draft.passage();
        if (draft.place() != Place.DESCRIPTION && draft.place() != Place.BULLET
                || at > REACH
                || isPlural(passage, at)
                || !passage.word(at).isPerson() && !passage.word(at).isRank()) {
            return false;
        }
        var place = IntStream.range(at + 1, Math.min(passage.size(), at + 1 + REACH))
                .filter(i -> PLACING.contains(passage.key(i)))
                .findFirst()
                .orElse(
                        at + 1 == passage.size()
                                        || passage.token(at + 1).clause()
                                                != passage.token(at).clause()
                                ? at + 1
                                : -1);
        return place > 0 && IntStream.range(0, place).noneMatch(i -> isDeed(passage, i, at));
    }

    private static boolean isPlural(Passage passage, int at) {
        var key = passage.key(at);
        return key.endsWith("s") && passage.word(at).bases().contains(key.substring(0, key.length() - 1));
    }

    private static boolean isDeed(Passage passage, int i, int role) {
        var key = passage.key(i);
        return i != role && (key.endsWith("ed") || key.endsWith("ing") && i == 0)
                || Set.of("a", "an", "the", "to", "with", "from", "by", "my", "i")
                        .contains(key)
                || i == 0 && i != role && Scope.isVerb(key)
                || passage.isNumber(i);
    }

    /** "My role as", "the position of", "promoted to". */
    private static boolean isOfTitle(Passage passage, int at) {
        return passage.key(at).equals("to") && passage.key(at - 1).startsWith("promot")
                || passage.key(at).equals("that") && Set.of("before", "after").contains(passage.key(at - 1))
                || passage.key(at).equals("of")
                        && Set.of("position", "role", "title", "post", "rank").contains(passage.key(at - 1));
    }

    private static boolean isVerb(Passage passage) {
        return passage.key(0).endsWith("ed")
                && !passage.key(0).startsWith("experienc")
                && !passage.key(0).startsWith("registered");
    }

    private static void check(Draft draft, int at) {
        var word = draft.passage().word(at);
        var titles = draft.source().lines().stream()
                .filter(line -> isTitle(draft, line))
                .toList();
        var holding = titles.stream()
                .filter(line -> line.passage().words().stream()
                        .anyMatch(own -> !Collections.disjoint(own.bases(), word.bases())))
                .toList();
        if (holding.isEmpty() && isDone(draft, at)) {
            return;
        }
        if (holding.isEmpty()) {
            draft.object(Reason.TITLE, draft.passage().token(at).surface());
        } else if (holding.stream().allMatch(line -> isLessened(draft, line, at))) {
            draft.object(Reason.TITLE, draft.passage().token(at).surface());
        }
    }

    /** "Co-author of four papers" for who co-wrote them, "form tutor of" for who was it: a role beside a deed, no rank. */
    private static boolean isDone(Draft draft, int at) {
        var word = draft.passage().word(at);
        var isOf = Set.of("of", "for", "to").contains(draft.passage().key(at + 1));
        return !word.isRank()
                && draft.place() != Place.HEADLINE
                && draft.hits(at).stream()
                        .anyMatch(hit -> !hit.line().isStructure()
                                && (isOf && isFirst(hit)
                                        || isToldHeld(hit.line().passage(), hit.at(), word)));
    }

    private static boolean isFirst(Hit hit) {
        return hit.line().passage().token(hit.at()).opens() || hit.at() <= 1;
    }

    private static boolean isToldHeld(Passage passage, int at, Lexeme word) {
        return !Collections.disjoint(passage.word(at).bases(), word.bases())
                && IntStream.range(Math.max(0, at - 3), at).anyMatch(i -> BEING.contains(passage.key(i)));
    }

    private static boolean isTitle(Draft draft, Line line) {
        return line.item().kind() == Item.Kind.PROFILE && !line.isStructure()
                || line.passage().text().equals(line.item().title())
                || line.item().kind() == Item.Kind.EDUCATION && line.isStructure()
                || line.item().kind() == Item.Kind.CERTIFICATE && line.isStructure()
                || !line.isStructure()
                        && line.passage().tokens().stream()
                                .anyMatch(token -> token.key().equals("as"));
    }

    private static boolean isLessened(Draft draft, Line line, int at) {
        if (!line.isStructure()) {
            return false;
        }
        List<String> lesser = line.passage().tokens().stream()
                .map(token -> token.key())
                .filter(LESSER::contains)
                .toList();
        return !lesser.isEmpty()
                && !lesser.contains(draft.passage().key(at))
                && IntStream.range(Math.max(0, at - REACH), at)
                        .noneMatch(i -> lesser.contains(draft.passage().key(i)));
    }
}
