package com.jobwise.composer.letter;

import com.jobwise.composer.choice.ListedSkill;
import com.jobwise.composer.text.DatedSpan;
import com.jobwise.composer.text.OwnText;
import com.jobwise.profile.Certification;
import com.jobwise.profile.Education;
import com.jobwise.profile.Language;
import java.time.YearMonth;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** Sentences on studies, certificates, skills and languages: a fixed beginning and the profile's own names. */
record BackgroundSentences(LoweredStart lowered, Collection<String> postingSpelling, YearMonth today) {

    static final int MOST_SKILLS = 5;

    /** Empty where school or subject is missing. */
    Optional<String> education(Education one) {
        if (one.institution().isEmpty() || one.fieldOfStudy().isEmpty()) {
            return Optional.empty();
        }
        var school =
                (one.institution().matches("(?:University|College|Institute) of .*") ? "the " : "") + one.institution();
        var inBrackets = one.degree().contains("(") ? ", " + one.degree() : " (" + one.degree() + ")";
        var degree = one.degree().isEmpty() ? "" : inBrackets;
        return Optional.of((goesOn(one) ? "I study " : "I studied ") + one.fieldOfStudy() + " at " + school + degree);
    }

    private boolean goesOn(Education one) {
        return one.endDate().isEmpty()
                || DatedSpan.of(one.endDate(), one.endDate(), false, today)
                        .map(end -> end.latestEnd().isAfter(today))
                        .orElse(false);
    }

    String certificates(List<Certification> certificates) {
        var names = certificates.stream().map(one -> OwnText.line(one.name())).toList();
        return (names.size() == 1 ? "I hold this certificate: " : "I hold these certificates: ")
                + String.join("; ", names);
    }

    boolean isValid(Certification one) {
        var expiry = one.expiryDate();
        return OwnText.isBlank(expiry)
                || DatedSpan.of(expiry, expiry, false, today)
                        .map(end -> !end.latestEnd().isBefore(today))
                        .orElse(false);
    }

    String skills(List<ListedSkill> skills) {
        return "My skills include "
                + enumerated(skills.stream()
                        .map(skill -> lowered.skill(skill.name(), postingSpelling))
                        .toList());
    }

    String languages(List<Language> languages) {
        var names = languages.stream()
                .map(one -> OwnText.line(one.name())
                        + (OwnText.isBlank(one.proficiency()) ? "" : " (" + OwnText.line(one.proficiency()) + ")"))
                .toList();
        return names.size() == 1
                ? "My languages include " + names.getFirst()
                : "My languages include " + enumerated(names);
    }

    /** "a", "a and b", "a, b and c". */
    static String enumerated(List<String> names) {
        if (names.size() < 2) {
            return String.join("", names);
        }
        return names.subList(0, names.size() - 1).stream().collect(Collectors.joining(", ")) + " and "
                + names.getLast();
    }
}
