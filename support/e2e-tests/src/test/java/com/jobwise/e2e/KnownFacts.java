package com.jobwise.e2e;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * What a document may say: figures and names of the sources, taken from their raw text. Knows nothing of how documents are made, so that
 * it cannot share their mistakes.
 */
public final class KnownFacts {

    private static final Pattern FIGURE = Pattern.compile("\\d+(?:[.,]\\d+)*");
    /** A capital inside a sentence, an acronym, or a capital within a word: names, products, employers, technologies. */
    private static final Pattern NAME = Pattern.compile(
            "(?<![.!?:|>\\n-] |\\n|^)\\b\\p{Lu}[\\p{L}\\p{N}+#./&-]*[\\p{L}\\p{N}+#]|\\b\\p{Lu}{2,}\\b");

    private static final Set<String> OF_THE_FORM = Set.copyOf(List.of("""
            I SUMMARY SKILLS Technical Soft Technologies Honors EXPERIENCE EARLIER OTHER PROJECTS EDUCATION CERTIFICATIONS LANGUAGES AND \
            Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec January February March April June July August September October November December Present GPA ID Hiring Manager Committee Dear Sir Madam Team""".split(" ")));

    private static final Pattern MONTH =
            Pattern.compile("\\b(Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[a-z]* (\\d{4})\\b");
    private static final List<String> MONTHS =
            List.of("Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec");

    private final String text;
    private final Set<String> figures;
    private final Set<String> words;

    private KnownFacts(String text, Set<String> figures, Set<String> words) {
        this.text = text;
        this.figures = figures;
        this.words = words;
    }

    public static KnownFacts of(String... sources) {
        var text = String.join("\n", sources);
        var figures =
                FIGURE.matcher(text).results().map(one -> plain(one.group())).collect(Collectors.toSet());
        var words = Pattern.compile("[\\p{L}\\p{N}+#]+")
                .matcher(text)
                .results()
                .map(one -> one.group().toLowerCase(Locale.ROOT))
                .collect(Collectors.toSet());
        return new KnownFacts(text, figures, words);
    }

    /** Figures and names of the document that no source has. */
    public Set<String> unknownIn(String document) {
        var unwrapped = document.replaceAll("(?<=[^\\n])\\n(?=[^\\n-])", " ");
        Set<String> unknown = new TreeSet<>();
        FIGURE.matcher(unwrapped)
                .results()
                .map(one -> plain(one.group()))
                .filter(figure -> !figures.contains(figure) && !figures.contains("0" + figure))
                .forEach(unknown::add);
        MONTH.matcher(unwrapped)
                .results()
                .filter(month ->
                        !text.contains("%s-%02d".formatted(month.group(2), MONTHS.indexOf(month.group(1)) + 1)))
                .forEach(month -> unknown.add(month.group()));
        NAME.matcher(unwrapped)
                .results()
                .flatMap(one -> Pattern.compile("[./&-]").splitAsStream(one.group()))
                .filter(name -> !name.isEmpty() && Character.isUpperCase(name.charAt(0)))
                .filter(name -> !OF_THE_FORM.contains(name) && !words.contains(name.toLowerCase(Locale.ROOT)))
                .forEach(unknown::add);
        return unknown;
    }

    /** 1,200 and 1.200 are the same figure; so are 2022 and 2022 with a full stop behind it. */
    private static String plain(String figure) {
        return figure.replaceAll("[.,]", "");
    }
}
