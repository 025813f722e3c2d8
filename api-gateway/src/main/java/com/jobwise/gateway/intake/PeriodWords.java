package com.jobwise.gateway.intake;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The words that say what a sum is paid for. */
final class PeriodWords {

    /**
     * @param period null where nothing is said
     * @param end offset behind the words, or the offset asked for
     */
    record Found(@Nullable Period period, int end) {}

    private static final int REACH = 40;
    private static final Pattern BEHIND = Pattern.compile(
            "^\\s{0,2}(?:\\+\\s?)?(?:base|gross|brutto|bruts?|brutos?|net|netto|CAD|USD|EUR|FTE|p\\.\\s?)?\\s{0,2}"
                    + "(?:(?:per|an?|/|pro|im|par|al|por|je|each|every|p/|(?:\u00E0|de) l'|l')\\s?)?"
                    + "(?<word>hours?|hourly|hrs?|h|stunde|std\\.?|heure|hora|uur|days?|daily|tag|tagessatz|jour|d\u00EDa|weekly|weeks?|wk|woche|semaine|semana"
                    + "|monthly|months?|mth|mo|monat|monatlich|mois|mes|maand|annum|annually|annual|years?|yearly|yr|jahr|j\u00E4hrlich|an|annuels?|anuales|anual|a\u00F1o|p\\.?\\s?a\\.?|pa|jaar)"
                    + "(?![\\p{L}\\p{N}])",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    private static final Pattern ANYWHERE = Pattern.compile(
            "\\b(?<word>per hour|hourly|an hour|per day|day rate|daily|tagessatz|weekly|per week|a week|monthly|per month|a month|monat|mois|al mes|annual|annually|per annum|per year|a year|jahr)\\b",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    private PeriodWords() {}

    static Found behind(String text, int from) {
        var window = text.substring(from, Math.min(text.length(), from + REACH));
        Matcher match = BEHIND.matcher(Vocabulary.plainApostrophes(window));
        return match.find() ? new Found(of(match.group("word")), from + match.end()) : new Found(null, from);
    }

    static @Nullable Period anywhere(String text) {
        Matcher match = ANYWHERE.matcher(text);
        return match.find() ? of(match.group("word")) : null;
    }

    private static Period of(String phrase) {
        var word = phrase.toLowerCase(Locale.ROOT);
        if (word.matches("(?:.*(?:hour|stunde|std|heure|hora|uur).*|hrs?|h)")) {
            return Period.HOUR;
        }
        if (word.matches(".*(?:day|daily|tag|jour|d\u00EDa).*")) {
            return Period.DAY;
        }
        if (word.matches(".*(?:week|wk|woche|semain|semana).*")) {
            return Period.WEEK;
        }
        return word.matches("mo|.*(?:month|mth|monat|mois|mes|maand).*") ? Period.MONTH : Period.YEAR;
    }
}
