package com.jobwise.composer.letter;

import com.jobwise.composer.choice.Career;
import com.jobwise.profile.Experience;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What stands before the first thing told of a position, so that every achievement stays with its employer. */
final class Leads {

    static final String CURRENT = "In my current role";
    static final String JUST_NAMED = "In that role";

    /** "Before that", "earlier still"; a third step back in time would only repeat one of them. */
    private static final int MOST_STEPS_BACK = 2;

    private final Roles roles;
    private final LetterPattern pattern;

    /** The position the opening named; null where it named none. */
    private final @Nullable Experience introduced;

    private final List<Experience> told = new ArrayList<>();

    Leads(Roles roles, LetterPattern pattern, @Nullable Experience introduced) {
        this.roles = roles;
        this.pattern = pattern;
        this.introduced = introduced;
    }

    /** E.g. {@code Before that, at Talerwerk GmbH}; empty only where the profile names neither employer nor title. */
    String next(Experience one) {
        var lead = lead(one);
        told.add(one);
        return lead;
    }

    /** "That role" is the one named last; "my current role" only where there is one. */
    private boolean isClear(Experience one) {
        return Career.goesOn(one) ? !roles.holdsSeveral() : told.isEmpty();
    }

    private String lead(Experience one) {
        if (introduced != null && introduced.id().equals(one.id()) && isClear(one)) {
            return Career.goesOn(one) ? CURRENT : JUST_NAMED;
        }
        var asTitle = roles.asTitle(one);
        if (!roles.isEmployer(one) || roles.isShared(one)) {
            return asTitle.orElseGet(() -> one.company().isEmpty() ? "" : "At " + one.company());
        }
        if (told.size() <= MOST_STEPS_BACK && roles.isBefore(one, told)) {
            return (told.size() == 1 ? "Before that, at " : "Earlier still, at ") + one.company();
        }
        var first = told.isEmpty() && pattern == LetterPattern.PERSON_FIRST;
        return Optional.of("At " + one.company())
                .filter(_ -> !first)
                .or(() -> asTitle)
                .orElse("At " + one.company());
    }
}
