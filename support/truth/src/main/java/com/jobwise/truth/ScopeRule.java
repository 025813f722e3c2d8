package com.jobwise.truth;

import com.jobwise.truth.language.Scope;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/** Whoever helped has not done it alone: a line that says so is not retold without a word that says so. */
final class ScopeRule implements Rule {

    private static final Set<String> SUPPORTING = Set.of("support", "supported", "supporting");

    private static final Set<String> NEEDING = Set.of("need", "needs", "needed", "needing", "want", "without");

    private static final int REACH = 5;
    private static final Pattern AMONG_OTHERS = Pattern.compile(
            "(?i)\\b(?:(?:part|member) of (?:an?|the)|(?:took|take|taking) part|worked alongside|under (?:the )?(?:supervision|guidance|direction)|jointly with)\\b");

    private static final Pattern ALONE = Pattern.compile(
            "(?i)\\b(?:on my own|by myself|on (?:his|her|their) own|all by|single-?handed(?:ly)?|unaided|unassisted|without (?:any )?(?:help|support|assistance)|from scratch)\\b");

    @Override
    public void check(Draft draft) {
        var passage = draft.passage();
        var alone = ALONE.matcher(passage.text());
        if (alone.find()
                && draft.source()
                        .told()
                        .noneMatch(line -> ALONE.matcher(line.passage().text()).find())) {
            draft.object(Reason.SCOPE, alone.group());
        }
        if (draft.place() == Place.HEADLINE
                || IntStream.range(0, passage.size()).anyMatch(i -> Scope.isShared(passage.word(i), passage.key(i)))) {
            return;
        }
        var isAmongOthers = passage.words().stream().anyMatch(Scope::isAmongOthers);
        draft.source()
                .told()
                .filter(line -> isShared(draft, line, isAmongOthers))
                .forEach(line -> {
                    var resting = resting(draft, line);
                    if (resting.size() >= 2) {
                        draft.object(
                                Reason.SCOPE, passage.token(resting.getFirst()).surface());
                    }
                });
    }

    private static boolean isShared(Draft draft, Line line, boolean isAmongOthers) {
        var passage = line.passage();
        for (var i = 0; i < passage.size(); i++) {
            if (Scope.dampens(passage.word(i))
                            && !isGiven(passage, i)
                            && !isOfOthers(passage, i)
                            && !isRetold(draft, passage.key(i))
                    || SUPPORTING.contains(passage.key(i)) && isDeed(passage, i + 1)) {
                return true;
            }
        }
        return !isAmongOthers && AMONG_OTHERS.matcher(passage.text()).find();
    }

    /** "Passengers who need help": the help is not the person's. */
    private static boolean isOfOthers(Passage passage, int at) {
        return NEEDING.contains(passage.key(at - 1));
    }

    /** "Attended 640 births" is told with its own word. */
    private static boolean isRetold(Draft draft, String key) {
        return draft.passage().tokens().stream().anyMatch(token -> token.key().equals(key));
    }

    /** "Contributed 30 icons to the set": what is contributed is one's own. */
    private static boolean isGiven(Passage passage, int at) {
        return passage.key(at).startsWith("contribut") && at + 1 < passage.size() && passage.isNumber(at + 1);
    }

    /** "Supported the migration" is help, "supported 400 users" is a deed of its own. */
    private static boolean isDeed(Passage passage, int at) {
        if (at >= passage.size() || passage.token(at).opens()) {
            return false;
        }
        var near = IntStream.range(at, Math.min(passage.size(), at + REACH))
                .boxed()
                .toList();
        var isInDoing = near.stream()
                .anyMatch(i -> passage.key(i).equals("in") && passage.key(i + 1).endsWith("ing"));
        return isInDoing
                || near.stream()
                        .noneMatch(i -> passage.isNumber(i) || passage.word(i).isPerson());
    }

    /** Words of the statement that this line and no other of the person's lines explains. */
    private static List<Integer> resting(Draft draft, Line line) {
        List<Integer> resting = new ArrayList<>();
        for (var i = 0; i < draft.passage().size(); i++) {
            var hits = draft.hits(i);
            if (!hits.isEmpty()
                    && hits.stream().allMatch(hit -> hit.line() == line)
                    && !draft.passage().word(i).isNeutral()
                    && !draft.passage().token(i).isNameLike()) {
                resting.add(i);
            }
        }
        return resting;
    }
}
