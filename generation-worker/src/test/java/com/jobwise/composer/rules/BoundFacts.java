package com.jobwise.composer.rules;

import com.jobwise.profile.MasterProfile;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Facts with what they belong to: "three seconds" is not supported by three juniors and ten seconds, nor "Apr 2021" by April of
 * one year and some month of another. Looks for a figure with the word behind it, a month with its year, and names of several words.
 */
final class BoundFacts {

    private static final String NUMBER =
            "(?:[£$€]?\\d+(?:[.,:]\\d+)*\\w*|(?i:two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|fifteen|twenty|thirty|"
                    + "forty|fifty|hundred|thousand|million|half|double|twice))";

    private static final Pattern FIGURE = Pattern.compile("(?<![\\w.£$€-])" + NUMBER + " (?:%|[\\p{L}][\\p{L}'-]*)");

    private static final Pattern MONTH_AND_YEAR =
            Pattern.compile("\\b(Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)(?:[a-z]*) (\\d{4})\\b");

    private static final Pattern NAME =
            Pattern.compile("\\p{Lu}[\\p{L}\\p{N}+#/&'’.-]*(?: (?:of |& )?\\p{Lu}[\\p{L}\\p{N}+#/&'’.-]*)+");

    private static final List<String> MONTHS =
            List.of("Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec");

    private static final Pattern DATE = Pattern.compile("(\\d{4})-(\\d{2})(?:-\\d{2})?");

    private final String texts;
    private final Set<String> dates;
    private final Set<String> fixed;

    /** @param fixed words that may stand before a name at the beginning of a sentence */
    BoundFacts(MasterProfile profile, Set<String> fixed) {
        var world = new World(profile);
        this.texts = world.texts().map(BoundFacts::plain).collect(Collectors.joining(" | "));
        this.dates = world.texts()
                .flatMap(text -> DATE.matcher(text).results())
                .map(date -> MONTHS.get(Integer.parseInt(date.group(2)) - 1) + " " + date.group(1))
                .collect(Collectors.toSet());
        this.fixed = fixed;
    }

    /** Bound facts of a text that the profile does not hold. */
    Set<String> strange(String text) {
        var line = text.replaceAll("\\s+", " ");
        var strangeDates = MONTH_AND_YEAR
                .matcher(line)
                .results()
                .filter(date -> !dates.contains(date.group(1) + " " + date.group(2)))
                .map(date -> date.group());
        var rest = MONTH_AND_YEAR.matcher(line).replaceAll("|");
        var figures = FIGURE.matcher(rest).results().map(figure -> figure.group());
        var names = NAME.matcher(rest).results().map(name -> withoutFixed(name.group()));
        var strange = Stream.concat(figures, names).filter(fact -> !fact.isEmpty() && !texts.contains(plain(fact)));
        return Stream.concat(strangeDates, strange).collect(Collectors.toCollection(LinkedHashSet::new));
    }

    private String withoutFixed(String name) {
        var words = name.split(" ");
        var from = 0;
        while (from < words.length && fixed.contains(words[from])) {
            from++;
        }
        return String.join(" ", List.of(words).subList(from, words.length)).replaceAll("[.'’]+$", "");
    }

    private static String plain(String text) {
        return text.replaceAll("\\s+", " ").toLowerCase(Locale.ROOT);
    }
}
