package com.jobwise.composer.letter;

import com.jobwise.composer.choice.Career;
import com.jobwise.composer.choice.RankedProfile;
import com.jobwise.composer.text.DateText;
import com.jobwise.profile.Experience;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** How a letter names a position of the person. */
record Roles(RankedProfile ranked, Career career, Bucket bucket) {

    private static final Pattern NO_EMPLOYER = Pattern.compile(
            "(?:self[- ]?employed|freelance|various.*|independent|confidential|private|n/?a|none|-)",
            Pattern.CASE_INSENSITIVE);

    private static final Pattern PLAIN_TITLE = Pattern.compile("[^,;:()|/\\d]{3,45}");

    private static final Pattern BESIDE =
            Pattern.compile("\\b(?:part[- ]time|volunteer|voluntary|freelance|honorary)\\b", Pattern.CASE_INSENSITIVE);

    /** The position held now, the most relevant of several; else the one held last. */
    Optional<Experience> introduced() {
        var titled = ranked.experiences().stream()
                .filter(one -> !one.title().isEmpty() && isEmployer(one))
                .toList();
        var held = titled.stream().filter(Career::goesOn).toList();
        return held.stream()
                .filter(one -> !BESIDE.matcher(one.title()).find())
                .findFirst()
                .or(() -> held.stream().findFirst())
                .or(() -> career.newestFirst(titled).stream()
                        .filter(one -> career.span(one).isPresent())
                        .findFirst());
    }

    /** "My current role is … at …." */
    String introduction(Experience one) {
        var current = holdsSeveral() ? Phrases.oneCurrentRole(bucket) : Phrases.currentRole(bucket);
        var phrase = Career.goesOn(one) ? current : Phrases.latestRole(bucket);
        var apart = one.title().contains(",") ? phrase.replace("{role}{at}", "{role},{at}") : phrase;
        return Position.filled(apart, one.title(), one.company());
    }

    /** "As Nurse at Lakemoor": only for titles that read well there. */
    Optional<String> asTitle(Experience one) {
        var fits = PLAIN_TITLE.matcher(one.title()).matches();
        if (!fits) {
            return Optional.empty();
        }
        return Optional.of("As " + one.title() + (isEmployer(one) ? " at " + one.company() : ""));
    }

    /** Whether more than one position goes on, so that "my current role" would not say which. */
    boolean holdsSeveral() {
        return ranked.profile().experiences().stream().filter(Career::goesOn).count() > 1;
    }

    boolean isEmployer(Experience one) {
        return !one.company().isEmpty() && !NO_EMPLOYER.matcher(one.company()).matches();
    }

    /** Whether the person held several positions there, so that the employer alone does not say which. */
    boolean isShared(Experience one) {
        return ranked.profile().experiences().stream()
                        .filter(other -> other.company().equalsIgnoreCase(one.company()))
                        .count()
                > 1;
    }

    /** "From June 2018 to March 2022, I held the position of … at …."; empty where a date or a name is missing. */
    Optional<String> topic(Experience one) {
        var from = DateText.inProse(one.startDate());
        var to = DateText.inProse(one.endDate());
        if (!isEmployer(one) || one.title().isEmpty() || career.span(one).isEmpty()) {
            return Optional.empty();
        }
        var position = "the position of " + one.title() + " at " + one.company();
        if (Career.goesOn(one)) {
            return Optional.of("Since " + from + ", I have held " + position);
        }
        return Optional.of(
                from.equals(to)
                        ? "In " + from + ", I held " + position
                        : "From " + from + " to " + to + ", I held " + position);
    }

    boolean isBefore(Experience one, List<Experience> told) {
        return !told.isEmpty() && told.stream().allMatch(other -> career.before(one, other));
    }
}
