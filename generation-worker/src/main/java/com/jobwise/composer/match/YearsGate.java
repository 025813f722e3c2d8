package com.jobwise.composer.match;

import com.jobwise.composer.choice.Career;
import com.jobwise.composer.choice.OwnWords;
import com.jobwise.composer.match.Gates.GateCheck;
import com.jobwise.generation.MatchReport.Gate;
import com.jobwise.profile.Experience;
import com.jobwise.terms.SkillLexicon;
import com.jobwise.terms.SkillMention;
import com.jobwise.terms.Words;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** So many years of experience, in general or with something. Overlapping positions count once. */
record YearsGate(SkillLexicon lexicon, List<Experience> experiences, Career career) implements GateCheck {

    private static final List<String> WORDS =
            List.of("zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten");

    private static final Pattern YEARS = Pattern.compile(
            "\\b(\\d{1,2}|one|two|three|four|five|six|seven|eight|nine|ten)\\s*\\+?\\s*(?:(?:-|–|to)\\s*\\d{1,2}\\s*)?\\+?\\s*"
                    + "(?:or more |plus )?(?:years?\\b|Jahre)[’']?",
            Pattern.CASE_INSENSITIVE);

    private static final Pattern EXPERIENCE = Pattern.compile(
            "experience|erfahrung|practice|professional|work(?:ed|ing)|background|industry|\\byears?[’']? (?:of|in|as|with)\\b",
            Pattern.CASE_INSENSITIVE);

    static boolean isAsked(String requirement) {
        return YEARS.matcher(requirement).find()
                && EXPERIENCE.matcher(requirement).find();
    }

    @Override
    public Optional<Gate> check(String requirement) {
        var years = YEARS.matcher(requirement);
        return years.find() && isAsked(requirement)
                ? Optional.of(judged(requirement, number(years.group(1)) * 12))
                : Optional.empty();
    }

    private Gate judged(String requirement, int wanted) {
        var all = TimeWorked.of(experiences, career);
        var fitting =
                TimeWorked.of(experiences.stream().filter(about(requirement)).toList(), career);
        if (fitting.certain() >= wanted) {
            return gate(requirement, Gates.PASS, "Positions that name it add up to " + fitting.text() + ".");
        }
        if (all.dated() && all.possible() < wanted) {
            return gate(requirement, Gates.FAIL, "All dated positions add up to " + all.text() + ".");
        }
        var naming =
                fitting.certain() == 0 ? "No position names it" : "Positions that name it add up to " + fitting.text();
        return gate(requirement, Gates.UNVERIFIED, naming + "; all positions add up to " + all.text() + ".");
    }

    private java.util.function.Predicate<Experience> about(String requirement) {
        var subject = subject(requirement);
        var skills = skills(subject);
        var stems = GeneralWords.tellingStems(subject);
        return one -> {
            var text = one.title() + ". " + OwnWords.description(one) + ". " + String.join(". ", one.achievements());
            if (!skills.isEmpty()) {
                return skills(text).stream().anyMatch(skills::contains);
            }
            var own = new HashSet<>(Words.stems(text + " " + one.company()));
            return stems.stream().filter(own::contains).count() * 2 >= stems.size();
        };
    }

    /** What the years are asked of: up to the next comma or bracket. */
    private static String subject(String requirement) {
        var years = YEARS.matcher(requirement);
        var behind = years.find() ? requirement.substring(years.end()) : requirement;
        var subject = behind.split("[,(;]")[0];
        return GeneralWords.tellingStems(subject).isEmpty() ? requirement : subject;
    }

    private Set<String> skills(String text) {
        return lexicon.mentions(text).stream()
                .filter(mention -> !GateWords.isGateWord(mention.surface()))
                .map(SkillMention::identity)
                .collect(Collectors.toSet());
    }

    private static int number(String text) {
        var word = WORDS.indexOf(text.toLowerCase(Locale.ROOT));
        return word >= 0 ? word : Integer.parseInt(text);
    }

    private static Gate gate(String requirement, String result, String because) {
        return new Gate("years", requirement, result, because);
    }
}
