package com.jobwise.ranker.engine;

import java.util.Comparator;
import java.util.List;
import java.util.regex.Pattern;

/** Does a line tell what came of the work, in numbers? Years, versions and names of standards are no outcome. */
final class OutcomePrior {

    private static final double RESULT = 1;
    private static final double SIZE = 0.6;
    private static final int BEST_LINES = 2;

    private static final Pattern NOT_A_QUANTITY = Pattern.compile("""
        \\b(19|20)\\d{2}\\b(\\s?[-–/]\\s?\\d{2,4}\\b)?\
        |\\b24/7\\b\
        |\\b[A-Z]{2,}[ -]?v?\\d[\\d.:-]*\
        |(?<=[a-z,] )\\p{Lu}[\\p{L}.+#]* v?\\d[\\d.]*(?![\\d%])\
        |\\b(version|level|grade|band|class|form|part|phase|tier|stage|year|key stage)s? \\d[\\d.]*\
        |\\b\\p{L}+[-.]?\\d[\\d.]*\\b\
        """);

    private static final Pattern QUANTITY = Pattern.compile("""
        (?i)\\d\
        |\\b(two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|fifteen|twenty|thirty|forty|fifty|sixty|seventy\
        |eighty|ninety|dozens?|hundreds?|thousands?|millions?|half|third|quarter|halv\\w+|doubl\\w+|tripl\\w+)\\b\
        """);

    private static final Pattern CHANGE = Pattern.compile("""
        (?i)\\b(cut|cuts|reduc\\w+|lower\\w+|shorten\\w+|sav(e|ed|ing)|increas\\w+|rais(e|ed|ing)|grew|grow\\w*|improv\\w+\
        |halv\\w+|doubl\\w+|tripl\\w+|brought|fell|rose|dropp?\\w*|won|wins|recover\\w+|avoid\\w+|prevent\\w+\
        |turn(ed|ing)|from [^.;]{1,30} to|instead of|without|no(ne)?|under|within)\\b\
        """);

    private OutcomePrior() {}

    /** 1 for a change in numbers, less for a mere size, 0 for neither. */
    static double of(String line) {
        var withoutNames = NOT_A_QUANTITY.matcher(line).replaceAll(" ");
        if (!QUANTITY.matcher(withoutNames).find()) {
            return 0;
        }
        return CHANGE.matcher(withoutNames).find() ? RESULT : SIZE;
    }

    /** Mean of the best two lines: one number in ten lines should not count as much as two. */
    static double of(List<String> lines) {
        return lines.stream()
                .map(OutcomePrior::of)
                .sorted(Comparator.reverseOrder())
                .limit(BEST_LINES)
                .mapToDouble(Double::doubleValue)
                .average()
                .orElse(0);
    }
}
