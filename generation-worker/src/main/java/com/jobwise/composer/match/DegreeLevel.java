package com.jobwise.composer.match;

import java.util.List;
import java.util.regex.Pattern;

/** How high a degree named in a text is: 4 doctorate, 3 master, 2 bachelor or an unnamed degree, 1 associate or diploma, 0 none. */
final class DegreeLevel {

    /** "MS" is a degree, "MS Office" is none. */
    private static final String NO_PRODUCT =
            "(?! (?:Office|Word|Excel|SQL|Project|Teams|Access|Windows|Azure|Outlook|PowerPoint|Dynamics))";

    private static final List<Pattern> LOWEST_FIRST = List.of(
            Pattern.compile("\\b(?:[Aa]ssociate(?:'s|’s)? (?:degree|of)|[Dd]iploma|AAS)\\b"),
            Pattern.compile(
                    "\\b(?:[Bb]achelor(?:'s|’s)?|B\\.?Sc|BA|BS|BSN|BEng|B\\.?Ed|[Uu]ndergraduate|(?<![Aa]ssociate )(?<!e's )(?<!e’s )[Dd]egree)\\b"),
            Pattern.compile("\\b(?:[Mm]aster(?:'s|’s)?(?= of| degree| in\\b)|[Mm]aster[’']s|M\\.?Sc|MBA|M\\.?Ed|MA|MS"
                    + NO_PRODUCT + "|MSN|MEng)\\b"),
            Pattern.compile("\\b(?:Ph\\.? ?D|[Dd]octora(?:l|te)|[Dd]octor of)\\b"));

    private static final Pattern NAMED_DEGREE = Pattern.compile("([Bb]achelor|[Mm]aster|[Dd]octoral)(['’]?s?) degree");

    private DegreeLevel() {}

    /** The highest level named. */
    static int in(String text) {
        for (var level = LOWEST_FIRST.size(); level > 0; level--) {
            if (names(text, level)) {
                return level;
            }
        }
        return 0;
    }

    /** The lowest level named: "bachelor's or master's" asks for a bachelor's. */
    static int lowestIn(String text) {
        var named = NAMED_DEGREE.matcher(text).replaceAll("$1$2");
        for (var level = 1; level <= LOWEST_FIRST.size(); level++) {
            if (names(named, level)) {
                return level;
            }
        }
        return in(text);
    }

    private static boolean names(String text, int level) {
        return LOWEST_FIRST.get(level - 1).matcher(text).find();
    }
}
