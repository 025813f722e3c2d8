package com.jobwise.stylist.engine;

import com.jobwise.terms.Words;
import com.jobwise.terms.style.PhraseList;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;

/** What is told in the passive: "the parsers were written by me". Of the closed list of verbs that tell of work; English only. */
public final class PassiveVoice {

    private static final PhraseList BE = PhraseList.of("am, is, are, was, were, be, been, being, got, gets, get");

    private static final PhraseList BETWEEN =
            PhraseList.of("not, also, then, now, later, first, once, always, often, all, both");

    private PassiveVoice() {}

    /** Whether what a verb told in the passive it tells in the active now, as the verb its sentence begins with. */
    public static boolean wasTurned(String before, String after) {
        var passives = in(before);
        var left = in(after);
        var actives = LeadVerbs.in(before);
        var now = LeadVerbs.in(after);
        return new HashSet<>(passives)
                .stream()
                        .anyMatch(verb -> Collections.frequency(left, verb) < Collections.frequency(passives, verb)
                                && Collections.frequency(now, verb) > Collections.frequency(actives, verb));
    }

    /** The plain forms of the verbs, one for each passive. */
    static List<String> in(String text) {
        List<String> found = new ArrayList<>();
        for (var sentence : Words.sentences(text)) {
            var open = false;
            for (var token : Words.tokens(sentence)) {
                if (open && VerbForms.isParticiple(token)) {
                    VerbForms.base(token).ifPresent(found::add);
                }
                open = BE.has(token) || (open && (BETWEEN.has(token) || token.endsWith("ly")));
            }
        }
        return List.copyOf(found);
    }
}
