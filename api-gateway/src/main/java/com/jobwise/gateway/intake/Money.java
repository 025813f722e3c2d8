package com.jobwise.gateway.intake;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Currency;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * A sum or a range of sums as it stands in a text.
 *
 * @param symbol currency sign or code as written
 * @param period null where the text names none
 * @param start offset of the first character, a "from" or "up to" included
 * @param end offset behind the period
 */
record Money(
        @Nullable BigDecimal min,
        @Nullable BigDecimal max,
        String symbol,
        @Nullable Period period,
        int start,
        int end) {

    /** Codes that are words in a shouted line. */
    private static final Set<String> WORDS = Set.of("ALL", "TOP", "PEN", "MOP", "SOS", "GEL", "CUP");

    private static final String CODES = Currency.getAvailableCurrencies().stream()
            .map(Currency::getCurrencyCode)
            .filter(code -> !WORDS.contains(code))
            .sorted()
            .collect(Collectors.joining("|"));
    private static final String CURRENCY =
            "(?:US\\$|CA\\$|C\\$|AU\\$|A\\$|NZ\\$|S\\$|HK\\$|R\\$|MX\\$|[$\u20AC\u00A3\u20B9\u00A5\u20B1\u20BA\u20AA\u20A6\u0E3F]"
                    + "|\\b(?:" + CODES
                    + "|Euro|euros?|Fr\\.|SFr\\.|Rs\\.?|RM|kr|z\u0142)(?![\\p{L}])|(?<![\\p{L}])R(?=\\s?\\d))";
    private static final String NUMBER =
            "\\d{1,3}(?:[.,'\u2019 ]\\d{2,3}){0,4}+(?!\\d)(?:[.,]\\d{1,2}(?!\\d))?|\\d{1,9}+(?:[.,]\\d{1,2}(?!\\d))?";
    private static final String SCALE = "\\s?(?:[kK](?![\\p{L}])|LPA\\b|lakhs?\\b|(?:Tsd\\.?|thousand)(?![\\p{L}]))";
    private static final Pattern SUM = Pattern.compile("(?<cur1>" + CURRENCY + "\\s?"
            + "(?:[$\u20AC\u00A3]\\s?)?)?(?<![\\d.,])(?<num1>" + NUMBER + ")(?<scale1>" + SCALE
            + ")?(?:\\s?(?<cur2>" + CURRENCY + "))?"
            + "(?:\\s?(?:[-\u2013\u2014]|(?i:to|and|bis|und|\u00E0|et|a|y|tot|up to)(?![\\p{L}]))\\s?(?<cur3>"
            + CURRENCY + "\\s?)?(?<num2>" + NUMBER + ")(?<scale2>" + SCALE
            + ")?(?:\\s?(?<cur4>" + CURRENCY + "))?)?");
    private static final Pattern LOWER = Pattern.compile(
            "(?:\\b(?:from|starting at|starts at|starting from|at least|ab|d\u00E8s|desde|vanaf|mindestens|\u00E0 partir de)\\s(?:about\\s)?)$",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern UPPER = Pattern.compile(
            "(?:\\b(?:up to|max\\.?|maximum|bis zu|bis|jusqu'\u00E0|hasta|tot)\\s)$", Pattern.CASE_INSENSITIVE);

    /** Nobody states his pay behind so many other sums in one line. */
    private static final int MOST = 40;

    static List<Money> in(String text) {
        List<Money> sums = new ArrayList<>();
        SUM.matcher(text).results().limit(MOST).map(match -> read(text, match)).forEach(sum -> {
            if (sum != null) {
                sums.add(sum);
            }
        });
        return sums;
    }

    boolean isRange() {
        return min != null && max != null && min.compareTo(max) < 0;
    }

    BigDecimal amount() {
        return max != null ? max : min == null ? BigDecimal.ZERO : min;
    }

    private static @Nullable Money read(String text, MatchResult match) {
        String scale = first(match, "scale1", "scale2");
        String symbol = symbol(match);
        if (symbol == null
                && scale != null
                && scale.strip().toUpperCase(Locale.ROOT).startsWith("L")) {
            symbol = "INR";
        }
        if (symbol == null) {
            return null;
        }
        BigDecimal low = amount(match.group("num1"), first(match, "scale1", "scale2"));
        String second = named(match, "num2");
        BigDecimal high = second == null ? low : amount(second, first(match, "scale2", "scale1"));
        var lower = before(LOWER, text, match.start());
        var upper = before(UPPER, text, match.start());
        var open = second == null;
        int start = open ? Math.min(lower, upper) : match.start();
        var period = PeriodWords.behind(text, match.end());
        return new Money(
                open && upper < match.start() ? null : low.min(high),
                open && upper == match.start() && lower < match.start() ? null : high.max(low),
                symbol.strip(),
                scale != null && scale.contains("LPA") ? Period.YEAR : period.period(),
                start,
                period.end());
    }

    private static @Nullable String symbol(MatchResult match) {
        String first = first(match, "cur1", "cur2", "cur3", "cur4");
        String code = first(match, "cur2", "cur4");
        return code != null && code.length() >= 3 ? code : first;
    }

    private static @Nullable String first(MatchResult match, String... groups) {
        for (String group : groups) {
            String value = named(match, group);
            if (value != null && !value.isBlank()) {
                return value;
            }
        }
        return null;
    }

    private static @Nullable String named(MatchResult match, String group) {
        return match.group(group);
    }

    private static int before(Pattern word, String text, int start) {
        int from = Math.max(0, start - 24);
        var match = word.matcher(Vocabulary.plainApostrophes(text.substring(from, start)));
        return match.find() ? from + match.start() : start;
    }

    /** A point or comma before the last two digits or one is a decimal sign, everything else separates groups. */
    private static BigDecimal amount(String digits, @Nullable String scale) {
        var cents = Pattern.compile("^(.*\\d)[.,](\\d{1,2})$").matcher(digits);
        var number = cents.matches()
                ? new BigDecimal(cents.group(1).replaceAll("\\D", "") + "." + cents.group(2))
                : new BigDecimal(digits.replaceAll("\\D", ""));
        if (scale == null || number.compareTo(BigDecimal.valueOf(1000)) >= 0) {
            return number;
        }
        var lakh = scale.strip().toUpperCase(Locale.ROOT).startsWith("L");
        return number.multiply(BigDecimal.valueOf(lakh ? 100_000 : 1000));
    }
}
