package com.jobwise.truth;

import com.jobwise.truth.language.Lexicon;
import com.jobwise.truth.language.Scope;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

/** Who manages the deadlines of eleven lawyers does not manage the lawyers: people are led where the source's own verb has them as its object. */
final class PeopleLed implements Rule {

    private static final int LEADING = 3;
    private static final int LONGEST = 8;
    private static final Set<String> GROUPS =
            Set.of("team", "group", "crew", "staff", "shift", "squad", "class", "department", "unit", "people");
    private static final Set<String> DETERMINERS =
            Set.of("a", "an", "the", "my", "our", "their", "its", "all", "both", "up", "to", "about", "around", "over");
    private static final Set<String> CHARGE = Set.of("responsible", "charge", "responsibility", "accountable");

    @Override
    public void check(Draft draft) {
        var passage = draft.passage();
        for (var verb = 0; verb < passage.size(); verb++) {
            if (!isLeading(passage, verb) || draft.isOfPosting(verb)) {
                continue;
            }
            for (var at : object(passage, verb, false)) {
                if (isOfPeople(passage, at) && isElsewhere(draft, verb, at)) {
                    draft.object(Reason.SCOPE, passage.token(at).surface());
                }
            }
        }
    }

    private static boolean isLeading(Passage passage, int at) {
        return (Scope.isVerb(passage.key(at)) || passage.token(at).opens())
                && Scope.needs(passage.word(at), passage.key(at)) >= LEADING;
    }

    private static boolean isOfPeople(Passage passage, int at) {
        return passage.word(at).isPerson() || passage.word(at).bases().stream().anyMatch(GROUPS::contains);
    }

    /** Whether the source speaks of these people and leads something, but not them. */
    private static boolean isElsewhere(Draft draft, int verb, int at) {
        var hits =
                draft.hits(at).stream().filter(hit -> !hit.line().isStructure()).toList();
        return !hits.isEmpty()
                && hits.stream()
                        .noneMatch(hit -> isLed(hit.line().passage(), hit.at())
                                || isCarried(draft.passage().key(verb), hit));
    }

    /** "Drove classes to the mountains": the line has the very verb in front of them, whatever it means. */
    private static boolean isCarried(String verb, Hit hit) {
        var line = hit.line().passage();
        return Scope.grants(Lexicon.shared().lexeme(verb), verb) < LEADING
                && IntStream.range(0, hit.at())
                        .anyMatch(i -> line.key(i).equals(verb) && line.segment(i) == line.segment(hit.at()));
    }

    private static boolean isLed(Passage passage, int at) {
        return IntStream.range(0, passage.size())
                .filter(i -> isDeed(passage, i) || CHARGE.contains(passage.key(i)))
                .filter(i -> i != at && Scope.grants(passage.word(i), passage.key(i)) >= LEADING)
                .anyMatch(i -> i > at
                        || CHARGE.contains(passage.key(i))
                        || object(passage, i, true).contains(at));
    }

    private static boolean isDeed(Passage passage, int at) {
        return Scope.isVerb(passage.key(at))
                || passage.token(at).opens()
                || Set.of("and", "i", "to").contains(passage.key(at - 1))
                || passage.key(at).endsWith("ment")
                || passage.key(at).endsWith("ion");
    }

    /** Words right behind a verb up to a preposition; a group reaches to its people: "a shift of 28 people". */
    private static List<Integer> object(Passage passage, int verb, boolean isWide) {
        List<Integer> object = new ArrayList<>();
        for (var i = verb + 1; i < passage.size() && i <= verb + LONGEST; i++) {
            var isPeopleBehind = passage.key(i).equals("of") && isGroup(passage, i - 1);
            var isJoined =
                    isWide && (passage.key(i).equals("and") || passage.key(i).equals("of") && i <= verb + 2);
            if (passage.isContent(i)) {
                object.add(i);
            } else if (!DETERMINERS.contains(passage.key(i)) && !passage.isNumber(i) && !isPeopleBehind && !isJoined) {
                break;
            }
        }
        return object;
    }

    private static boolean isGroup(Passage passage, int at) {
        return passage.word(at).bases().stream().anyMatch(GROUPS::contains);
    }
}
