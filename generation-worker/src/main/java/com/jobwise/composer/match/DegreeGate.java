package com.jobwise.composer.match;

import com.jobwise.composer.match.Gates.GateCheck;
import com.jobwise.generation.MatchReport.Gate;
import com.jobwise.profile.Education;
import com.jobwise.terms.Words;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** A degree of at least a level; where the posting names a field, only a field that shares a word with it passes. */
record DegreeGate(List<Education> education) implements GateCheck {

    private static final Pattern ALTERNATIVE =
            Pattern.compile("\\bor\\b(?! (?:higher|above|better))|\\bequivalent\\b", Pattern.CASE_INSENSITIVE);

    private static final Pattern FIELD = Pattern.compile("\\bin ([\\p{L} ,/&]+)");

    @Override
    public Optional<Gate> check(String requirement) {
        var wanted = DegreeLevel.lowestIn(requirement);
        return wanted == 0 ? Optional.empty() : Optional.of(judged(requirement, wanted));
    }

    private Gate judged(String requirement, int wanted) {
        var highest = education.stream().max(Comparator.comparingInt(DegreeGate::level));
        if (highest.isEmpty() || level(highest.get()) == 0) {
            return gate(requirement, Gates.UNVERIFIED, "The profile names no degree of a known level.");
        }
        var own = EducationName.of(highest.get());
        if (level(highest.get()) < wanted) {
            return ALTERNATIVE.matcher(requirement).find()
                    ? gate(
                            requirement,
                            Gates.UNVERIFIED,
                            "The profile names " + own + "; the posting accepts an alternative.")
                    : gate(requirement, Gates.FAIL, "The highest degree of the profile is " + own + ".");
        }
        return fieldFits(requirement)
                ? gate(requirement, Gates.PASS, "The profile names " + own + ".")
                : gate(
                        requirement,
                        Gates.UNVERIFIED,
                        "The level of " + own + " fits; whether the field does is for a reader to say.");
    }

    private boolean fieldFits(String requirement) {
        var field = FIELD.matcher(requirement);
        if (!field.find()) {
            return true;
        }
        var wanted = new HashSet<>(Words.stems(field.group(1)));
        return education.stream()
                .anyMatch(one -> Words.stems(one.degree() + " " + one.fieldOfStudy()).stream()
                        .anyMatch(wanted::contains));
    }

    private static int level(Education one) {
        return DegreeLevel.in(one.degree());
    }

    private static Gate gate(String requirement, String result, String because) {
        return new Gate("degree", requirement, result, because);
    }
}
