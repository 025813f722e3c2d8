package com.jobwise.truth;

import com.jobwise.terms.SkillMention;
import com.jobwise.truth.language.Token;
import com.jobwise.truth.number.Quantities;
import com.jobwise.truth.number.Quantity;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/** Tells numbers that measure something from those that are part of a name or a date: Java 17, ISO 27001, Year 9, 24/7, 2019. */
final class Figures {

    private static final Set<String> LABELS = Set.of("""
            iso en din vde bs iec ieee rfc ifrs ias asc year grade level stage type class phase version v release windows office section article
            paragraph part room ward station building tier band step form category cat generation gen model unit chapter covid factor
            ks key-stage abs""".split("\\s+"));
    private static final Set<String> TIMES = Set.of("""
            in since from until till to by during between and of early late mid summer winter spring autumn fall january february march april
            may june july august september october november december jan feb mar apr jun jul aug sep sept oct nov dec season class seit
            bis ab""".split("\\s+"));
    private static final Pattern YEAR = Pattern.compile("(?:19|20)\\d\\d");
    private static final Pattern DECADE = Pattern.compile("(?:19|20)\\d0'?s\\b");
    private static final Pattern THING = Pattern.compile("\\s\\p{Ll}+(?<![^su]s)\\b");
    private static final Pattern RANGE =
            Pattern.compile("\\s+(?:to|until|till|and|bis)\\s+(?:(?:19|20)\\d\\d|today|now|present)");
    private static final int LABEL_REACH = 12;

    private Figures() {}

    static List<Quantity> in(Passage passage) {
        return Quantities.in(passage.text()).stream()
                .filter(quantity -> isMetric(passage.text(), passage.tokens(), passage.mentions(), quantity))
                .toList();
    }

    static boolean isYear(Token token) {
        return YEAR.matcher(token.surface()).matches();
    }

    private static boolean isMetric(String text, List<Token> tokens, List<SkillMention> mentions, Quantity quantity) {
        if (isDecade(text, quantity)) {
            return false;
        }
        if (!quantity.unit().isEmpty()) {
            return true;
        }
        var surface = quantity.surface();
        var at = index(tokens, quantity.start());
        if (at < 0
                || mentions.stream()
                        .anyMatch(mention -> mention.start() <= quantity.start() && mention.end() >= quantity.end())) {
            return false;
        }
        var follower = quantity.end() < text.length() ? text.charAt(quantity.end()) : ' ';
        if (Character.isLetter(follower) || !quantity.isWord() && follower == '/' || follower == ':') {
            return false;
        }
        return !(YEAR.matcher(surface).matches() && isDate(text, tokens, at)) && !isNamed(text, tokens, mentions, at);
    }

    /** "From the 1970s". */
    private static boolean isDecade(String text, Quantity quantity) {
        return DECADE.matcher(text).region(quantity.start(), text.length()).lookingAt();
    }

    /** "A 1968 bus": one thing has no number but a year. */
    private static boolean isOfThing(String before, String behind) {
        return Set.of("a", "an").contains(before) && THING.matcher(behind).lookingAt();
    }

    private static boolean isDate(String text, List<Token> tokens, int at) {
        var before = at == 0 ? "" : tokens.get(at - 1).key();
        var behind = text.substring(tokens.get(at).end());
        return TIMES.contains(before)
                || isOfThing(before, behind)
                || behind.isBlank()
                || !Character.isWhitespace(behind.charAt(0))
                || RANGE.matcher(behind).lookingAt()
                || behind.stripLeading().startsWith("–")
                || behind.stripLeading().startsWith("-");
    }

    private static boolean isNamed(String text, List<Token> tokens, List<SkillMention> mentions, int at) {
        if (at == 0) {
            return false;
        }
        var before = tokens.get(at - 1);
        var between = text.substring(before.end(), tokens.get(at).start());
        if (between.length() > LABEL_REACH || !between.isBlank() && !between.equals("-")) {
            return false;
        }
        if (Set.of("and", "or", "to").contains(before.key())
                && at >= 2
                && tokens.get(at - 2).isNumeric()) {
            return isNamed(text, tokens, mentions, at - 2);
        }
        var isSkill = mentions.stream().anyMatch(mention -> mention.end() == before.end());
        return LABELS.contains(before.key())
                || isSkill
                || before.key().length() <= 3 && before.isNameLike() && !isFollowed(tokens, at);
    }

    private static boolean isFollowed(List<Token> tokens, int at) {
        return at + 1 < tokens.size()
                && tokens.get(at + 1).clause() == tokens.get(at).clause();
    }

    private static int index(List<Token> tokens, int offset) {
        for (var i = 0; i < tokens.size(); i++) {
            if (tokens.get(i).start() <= offset && tokens.get(i).end() > offset) {
                return i;
            }
        }
        return tokens.isEmpty() ? -1 : index(tokens, offset + 1, offset);
    }

    /** A currency sign stands in front of the word. */
    private static int index(List<Token> tokens, int from, int offset) {
        for (var i = 0; i < tokens.size(); i++) {
            if (tokens.get(i).start() >= from - 1 && tokens.get(i).start() - offset <= 2) {
                return i;
            }
        }
        return -1;
    }
}
