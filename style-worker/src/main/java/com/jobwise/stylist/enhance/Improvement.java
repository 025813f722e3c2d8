package com.jobwise.stylist.enhance;

import com.jobwise.stylist.engine.LeadVerbs;
import com.jobwise.stylist.engine.PassiveVoice;
import com.jobwise.terms.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.BiPredicate;

/** What is better in a wording, found by comparing it with the text; never what somebody says is better. */
enum Improvement {
    WEAK_OPENER_REMOVED((before, after) -> WeakOpeners.in(before) > WeakOpeners.in(after)),
    FIRST_PERSON_REMOVED((before, after) -> firstPerson(before) > 0 && firstPerson(after) == 0),
    ACTIVE_VOICE(PassiveVoice::wasTurned),
    STRONGER_VERB(LeadVerbs::areStronger),
    REPETITION_REMOVED((before, after) -> Repetitions.in(before) > Repetitions.in(after)),
    SHORTER((before, after) ->
            Words.tokens(after).size() <= Words.tokens(before).size() * 0.9),
    SHORTER_SENTENCES((before, after) -> longest(before) > 30 && longest(after) <= 30),
    SPACING((before, after) -> !Spacing.isClean(before) && Spacing.isClean(after));

    private static final Set<String> FIRST_PERSON =
            Set.of("i", "i'm", "i've", "i'd", "i'll", "me", "my", "mine", "myself");

    private final BiPredicate<String, String> made;

    Improvement(BiPredicate<String, String> made) {
        this.made = made;
    }

    /** In the order of this list; empty when the wording is merely another one. */
    static List<String> between(String before, String after) {
        List<String> found = new ArrayList<>();
        for (var one : values()) {
            if (one.made.test(before, after)) {
                found.add(one.name().toLowerCase(Locale.ROOT));
            }
        }
        return List.copyOf(found);
    }

    private static long firstPerson(String text) {
        return Words.tokens(text).stream().filter(FIRST_PERSON::contains).count();
    }

    private static int longest(String text) {
        return Words.sentences(text).stream()
                .mapToInt(one -> Words.tokens(one).size())
                .max()
                .orElse(0);
    }
}
