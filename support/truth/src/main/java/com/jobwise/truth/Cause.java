package com.jobwise.truth;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/** What came of what is the person's to say: a cause is one that a line names beside its effect, and never the effect said twice. */
final class Cause implements Rule {

    private static final Pattern BEHIND = Pattern.compile(
            "(?i)\\b(?:thanks to|through|due to|because of|owing to|as a result of|as a consequence of|by (?=\\p{L}+ing\\b)|by means of|by way of|resulting from|caused by|driven by|enabled by)\\b");
    private static final Pattern AHEAD = Pattern.compile(
            "(?i)\\b(?:resulting in|leading to|which led to|so that|thereby|thus|as a result|consequently|which (?:helped|made|let|allowed|cut|reduced|raised|increased))\\b");

    @Override
    public void check(Draft draft) {
        for (var pattern : List.of(BEHIND, AHEAD)) {
            var link = pattern.matcher(draft.passage().text());
            if (link.find()) {
                check(draft, link.start(), link.end(), pattern == BEHIND);
            }
        }
    }

    private static void check(Draft draft, int start, int end, boolean isCauseBehind) {
        var passage = draft.passage();
        var first = told(draft, passage.covered(0, start));
        var second = told(draft, passage.covered(end, passage.text().length()));
        if (first.isEmpty() || second.isEmpty()) {
            return;
        }
        var lines = lines(first);
        lines.retainAll(lines(second));
        var isApart = lines.isEmpty() || isCauseBehind && isSameSaidTwice(first, second);
        if (isApart) {
            draft.object(Reason.MISATTRIBUTED, passage.text().substring(start, end));
        }
    }

    /** Every word of the cause rests on a word that the effect rests on already. */
    private static boolean isSameSaidTwice(List<List<Hit>> effect, List<List<Hit>> cause) {
        Set<Hit> used = new HashSet<>();
        effect.forEach(used::addAll);
        return cause.stream().allMatch(used::containsAll);
    }

    /** Lines that tell every word. */
    private static Set<Line> lines(List<List<Hit>> words) {
        Set<Line> lines = new HashSet<>();
        words.getFirst().forEach(hit -> lines.add(hit.line()));
        words.forEach(hits -> lines.retainAll(hits.stream().map(Hit::line).toList()));
        return lines;
    }

    /** For each word of meaning that rests on the person's lines, where. */
    private static List<List<Hit>> told(Draft draft, List<Integer> words) {
        return words.stream()
                .filter(at -> draft.passage().isContent(at)
                        && !draft.passage().word(at).isNeutral())
                .map(at -> draft.hits(at).stream()
                        .filter(hit -> !hit.line().isStructure())
                        .toList())
                .filter(hits -> !hits.isEmpty())
                .toList();
    }
}
