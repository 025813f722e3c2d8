package com.jobwise.truth;

import java.util.Set;

/** "Chose the range" for who helped to choose it: a deed that the line tells behind a word of help or advice is the deed of others. */
final class Share implements Rule {

    private static final Set<String> HELPING = Set.of(
            "help",
            "assist",
            "support",
            "contribute",
            "participate",
            "advise",
            "recommend",
            "propose",
            "suggest",
            "shadow",
            "observe");
    private static final Set<String> LINKS = Set.of("to", "in", "with", "on", "for");

    @Override
    public void check(Draft draft) {
        var passage = draft.passage();
        if (draft.place() == Place.HEADLINE || draft.place() == Place.SKILL || isHelp(passage)) {
            return;
        }
        for (var i = 0; i < passage.size(); i++) {
            if (isDeed(passage, i) && !passage.word(i).isNeutral()) {
                check(draft, i);
            }
        }
    }

    private static void check(Draft draft, int deed) {
        var hits = draft.hits(deed).stream()
                .filter(hit -> !hit.line().isStructure())
                .toList();
        if (!hits.isEmpty()
                && hits.stream().allMatch(hit -> isBehindHelp(hit.line().passage(), hit.at()))) {
            draft.object(Reason.SCOPE, draft.passage().token(deed).surface());
        }
    }

    private static boolean isDeed(Passage passage, int at) {
        return (passage.token(at).opens() || passage.key(at - 1).equals("i"))
                && !passage.key(at).endsWith("s")
                && passage.word(at).bases().size() > 1;
    }

    /** The line opens with help, and the deed stands behind "to", "in" or "on" in the same part. */
    private static boolean isBehindHelp(Passage line, int at) {
        if (!is(line, 0) || at == 0 || line.segment(at) != line.segment(0)) {
            return false;
        }
        for (var i = at - 1; i > 0; i--) {
            if (LINKS.contains(line.key(i))) {
                return true;
            }
            if (line.isContent(i) && i < at - 1) {
                return false;
            }
        }
        return false;
    }

    private static boolean isHelp(Passage passage) {
        for (var i = 0; i < passage.size(); i++) {
            if (is(passage, i)) {
                return true;
            }
        }
        return false;
    }

    private static boolean is(Passage passage, int at) {
        return at < passage.size() && passage.word(at).bases().stream().anyMatch(HELPING::contains);
    }
}
