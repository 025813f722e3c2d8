package com.jobwise.composer.match;

import com.jobwise.composer.match.Gates.GateCheck;
import com.jobwise.composer.text.DateText;
import com.jobwise.composer.text.DatedSpan;
import com.jobwise.composer.text.OwnText;
import com.jobwise.generation.MatchReport.Gate;
import com.jobwise.profile.Certification;
import com.jobwise.terms.Words;
import java.time.YearMonth;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** A licence passes where a certificate of the profile has most of its words and is not over; permits cannot be read from a profile. */
record PermitGate(List<Certification> certificates, YearMonth today) implements GateCheck {

    private static final double SHARED_WORDS = 0.5;

    /** Postings shorten what certificates spell out. */
    private static final Map<String, String> SHORT = Map.of(
            "RN",
            "registered nurse",
            "LPN",
            "licensed practical nurse",
            "CDL",
            "commercial driver's license",
            "PE",
            "professional engineer");

    private static final Pattern GENERAL =
            Pattern.compile("\\b(?:active|current|state|hold|card|licen[sc]ed?|permit)\\b", Pattern.CASE_INSENSITIVE);

    @Override
    public Optional<Gate> check(String requirement) {
        return GateWords.PERMIT.matcher(requirement).find() ? Optional.of(judged(requirement)) : Optional.empty();
    }

    private Gate judged(String requirement) {
        var wanted = GeneralWords.tellingStems(
                GENERAL.matcher(spelledOut(requirement)).replaceAll(""));
        var found = certificates.stream().filter(one -> fits(wanted, one)).findFirst();
        if (found.isEmpty()) {
            return gate(requirement, Gates.UNVERIFIED, "The profile does not say.");
        }
        var name = OwnText.line(found.get().name());
        var expiry = found.get().expiryDate();
        var isOver = DatedSpan.of(expiry, expiry, false, today)
                .map(span -> span.latestEnd().isBefore(today))
                .orElse(false);
        return isOver
                ? gate(requirement, Gates.FAIL, name + " was valid until " + DateText.of(expiry) + ".")
                : gate(requirement, Gates.PASS, "The profile lists " + name + ".");
    }

    private static String spelledOut(String text) {
        var spelled = text;
        for (var entry : SHORT.entrySet()) {
            spelled = spelled.replaceAll("\\b" + entry.getKey() + "\\b", entry.getValue());
        }
        return spelled;
    }

    private static boolean fits(List<String> wanted, Certification one) {
        var own = new HashSet<>(Words.stems(spelledOut(one.name())));
        var shared = wanted.stream().filter(own::contains).count();
        return shared > 0 && (shared == wanted.size() || shared >= 2 && shared >= wanted.size() * SHARED_WORDS);
    }

    private static Gate gate(String requirement, String result, String because) {
        return new Gate("permit", requirement, result, because);
    }
}
