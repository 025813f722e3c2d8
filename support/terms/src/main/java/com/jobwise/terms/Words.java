package com.jobwise.terms;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import opennlp.tools.stemmer.snowball.SnowballStemmer;

/** Tokens, stems and sentences of a text. */
public final class Words {

    private static final Pattern TOKEN = Pattern.compile(
            // names with a sign inside, whole
            "\\b(?:ci/cd|tcp/ip|pl/sql|fi/co|a/b|i/o|24/7|r&d|p&l|q&a|m&a|f&b|l&d)(?![\\p{L}\\p{N}])"
                    + "|(?<![\\p{L}\\p{N}])\\.net(?![\\p{L}\\p{N}])"
                    + "|[\\p{L}\\p{M}\\p{N}]++\\.(?:js|net|io)(?![\\p{L}\\p{N}])"
                    + "|(?<![\\p{L}\\p{N}])[cf](?:\\+\\+|#)"
                    // figures: 1,200 and 99.2 and 5+
                    + "|\\p{N}++(?:[.,:]\\p{N}++)*+(?:[\\p{L}\\p{M}\\p{N}]++|\\+)?"
                    // words, with their apostrophes
                    + "|[\\p{L}\\p{M}\\p{N}]++(?:['\\u2019][\\p{L}\\p{M}]++)*+");

    private static final Set<String> STOP_WORDS = Set.of("""
            a about above after again against all also am an and any are aren't as at be because been before being below
            between both but by can can't cannot could couldn't did didn't do does doesn't doing don't down during each either
            etc few for from further had hadn't has hasn't have haven't having he her here hers herself him himself his how i
            i'd i'll i'm i've if in into is isn't it it's its itself just let's me more most mustn't my myself neither no nor
            not of off on once only or other ought our ours ourselves out over own per same shan't she should shouldn't so some
            such than that that's the their theirs them themselves then there there's these they they're this those through to
            too under until up upon us very via was wasn't we we'd we'll we're we've were weren't what what's when where where's
            which while who who's whom whose why will with within without won't would wouldn't you you'd you'll you're you've
            your yours yourself yourselves""".split("\\s+"));

    /** Figures and names with signs are their own stem. */
    private static final Pattern PLAIN = Pattern.compile("[\\p{L}\\p{M}']+");

    /** Single letters that are words of their own. */
    private static final Set<String> LETTERS = Set.of("c", "r");

    private Words() {}

    /** Lower-case tokens in order; {@code C++}, {@code C#}, {@code .NET}, {@code Node.js}, {@code CI/CD}, {@code 5+} stay whole. */
    public static List<String> tokens(String text) {
        return TOKEN.matcher(text.toLowerCase(Locale.ROOT))
                .results()
                .map(MatchResult::group)
                .map(token -> token.replace('\u2019', '\''))
                .toList();
    }

    /** Stems of the content words in order, stop words left out. */
    public static List<String> stems(String text) {
        // a stemmer keeps the word it works on, so threads cannot share one
        var stemmer = new SnowballStemmer(SnowballStemmer.ALGORITHM.ENGLISH);
        return tokens(text).stream()
                .filter(Words::isContent)
                .map(token -> PLAIN.matcher(token).matches()
                        ? stemmer.stem(Spelling.american(token)).toString()
                        : token)
                .toList();
    }

    /** Sentences in order, stripped; abbreviations and decimals do not end one. */
    public static List<String> sentences(String text) {
        return SentenceEnds.split(text);
    }

    private static boolean isContent(String token) {
        var isLetter = token.length() == 1 && Character.isLetter(token.charAt(0));
        return !STOP_WORDS.contains(token) && (!isLetter || LETTERS.contains(token));
    }
}
