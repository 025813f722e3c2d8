package com.jobwise.composer.match;

import com.jobwise.composer.match.Asked.Term;
import com.jobwise.terms.SkillMention;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Puts the skills named in a requirement into groups: "Java, Kotlin or Scala" is one, "Java and SQL" are two. */
final class Alternatives {

    private static final Pattern COMMA = Pattern.compile("\\s*,\\s*");

    private static final Pattern OR =
            Pattern.compile("\\s*,?\\s*(?:\\bor\\b|\\boder\\b|and/or|/)\\s*(?:\\w+\\s+)?", Pattern.CASE_INSENSITIVE);

    /** "databases (e.g. PostgreSQL, MySQL)": the examples answer for what they are examples of. */
    private static final Pattern EXAMPLE = Pattern.compile(
            "[\\w\\s]{0,20}[,(]?\\s*(?:e\\.\\s?g\\.|such as|like|for example|for instance|z\\.\\s?B\\.|including but not limited to)[,:]?\\s*",
            Pattern.CASE_INSENSITIVE);

    private static final Pattern ONE_OF = Pattern.compile(
            "\\b(?:one|any|either)(?: or more)? of(?: the following)?:?\\s*$|\\beither\\s*$|(?:e\\.\\s?g\\.|such as|like),?\\s*$",
            Pattern.CASE_INSENSITIVE);

    private Alternatives() {}

    static List<List<Term>> groups(String text, List<SkillMention> mentions) {
        List<List<Term>> groups = new ArrayList<>();
        for (var from = 0; from < mentions.size(); ) {
            var to = from + 1;
            while (to < mentions.size() && linked(text, mentions.get(to - 1), mentions.get(to))) {
                to++;
            }
            addChain(groups, text, mentions.subList(from, to));
            from = to;
        }
        return List.copyOf(groups);
    }

    private static void addChain(List<List<Term>> groups, String text, List<SkillMention> chain) {
        var terms = chain.stream()
                .map(mention -> Term.skill(mention.surface(), mention.identity()))
                .toList();
        if (isChoice(text, chain)) {
            groups.add(terms);
        } else {
            terms.forEach(term -> groups.add(List.of(term)));
        }
    }

    private static boolean isChoice(String text, List<SkillMention> chain) {
        if (ONE_OF.matcher(text.substring(0, chain.getFirst().start())).find()) {
            return true;
        }
        for (var i = 1; i < chain.size(); i++) {
            var between = between(text, chain.get(i - 1), chain.get(i));
            if (OR.matcher(between).matches() || EXAMPLE.matcher(between).matches()) {
                return true;
            }
        }
        return false;
    }

    private static boolean linked(String text, SkillMention one, SkillMention next) {
        var between = between(text, one, next);
        return COMMA.matcher(between).matches()
                || OR.matcher(between).matches()
                || EXAMPLE.matcher(between).matches();
    }

    private static String between(String text, SkillMention one, SkillMention next) {
        return text.substring(one.end(), next.start());
    }
}
