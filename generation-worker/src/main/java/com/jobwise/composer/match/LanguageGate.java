package com.jobwise.composer.match;

import com.jobwise.composer.match.Gates.GateCheck;
import com.jobwise.composer.text.OwnText;
import com.jobwise.generation.MatchReport.Gate;
import com.jobwise.profile.Language;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** A spoken language at a level. A language the profile does not list is unverified. */
record LanguageGate(List<Language> languages) implements GateCheck {

    private static final Pattern NAME =
            Pattern.compile("\\b(" + String.join("|", GateWords.LANGUAGES) + ")\\b", Pattern.CASE_INSENSITIVE);

    /** "German market" and "English literature" ask for no language. */
    private static final Pattern CONTEXT = Pattern.compile(
            "\\b(?:fluen\\w+|native\\w*|written|spoken|speak\\w*|languages?|conversational|proficien\\w+|bilingual|[ABC][12]|"
                    + "command of|knowledge of|good|very good|excellent|business|working|basic|deutsch|englisch)\\b",
            Pattern.CASE_INSENSITIVE);

    private static final List<String> LEVELS = List.of("basic", "conversational", "fluent", "native");

    /** A language and the level it is asked at; level -1 where none is named. */
    record Wanted(String language, int level) {}

    static Optional<Wanted> asked(String requirement) {
        var name = NAME.matcher(requirement);
        if (!name.find()) {
            return Optional.empty();
        }
        var alone = requirement.strip().split("\\s+").length <= 2 || name.start() == 0 && requirement.contains(",");
        return alone || CONTEXT.matcher(requirement).find()
                ? Optional.of(new Wanted(name.group(1), level(requirement)))
                : Optional.empty();
    }

    @Override
    public Optional<Gate> check(String requirement) {
        return asked(requirement).map(wanted -> judged(requirement, wanted));
    }

    private Gate judged(String requirement, Wanted wanted) {
        var own = languages.stream()
                .filter(one -> english(one.name()).equals(english(wanted.language())))
                .findFirst();
        if (own.isEmpty()) {
            return gate(requirement, Gates.UNVERIFIED, "The profile does not list " + wanted.language() + ".");
        }
        var stated = OwnText.line(own.get().proficiency());
        var level = LEVELS.indexOf(stated.toLowerCase(Locale.ROOT));
        var named = own.get().name() + (stated.isEmpty() ? "" : " (" + stated + ")");
        if (level < 0 && wanted.level() >= 0) {
            return gate(requirement, Gates.UNVERIFIED, "The profile lists " + named + ", without a level to compare.");
        }
        return level < wanted.level()
                ? gate(requirement, Gates.FAIL, "The profile lists " + named + ".")
                : gate(requirement, Gates.PASS, "The profile lists " + named + ".");
    }

    private static int level(String requirement) {
        var text = requirement.toLowerCase(Locale.ROOT);
        if (text.matches(".*\\b(?:native|mother tongue|muttersprach\\w*)\\b.*")) {
            return 3;
        }
        if (text.matches(
                ".*\\b(?:fluen\\w+|c[12]|business|excellent|proficien\\w+|bilingual|very good|fließend\\w*)\\b.*")) {
            return 2;
        }
        return text.matches(".*\\b(?:good|conversational|b[12]|working)\\b.*") ? 1 : -1;
    }

    private static String english(String language) {
        return switch (language.strip().toLowerCase(Locale.ROOT)) {
            case "deutsch" -> "german";
            case "englisch" -> "english";
            default -> language.strip().toLowerCase(Locale.ROOT);
        };
    }

    private static Gate gate(String requirement, String result, String because) {
        return new Gate("language", requirement, result, because);
    }
}
