package com.jobwise.truth.number;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** Finds numbers in any spelling: {@code 1,200}, {@code 1 200}, {@code 1.5M}, {@code €2m}, {@code forty percent}, {@code a dozen}, {@code halved}. */
public final class Quantities {

    private static final String SMALL =
            "one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen"
                    + "|seventeen|eighteen|nineteen";
    private static final String TENS = "twenty|thirty|forty|fourty|fifty|sixty|seventy|eighty|ninety";
    private static final String BIG = "hundred|thousand|million|billion|dozen";
    private static final String WORDS = "(?:(?:an?|half a|" + SMALL + "|" + TENS + ")(?:[\\s-](?:and\\s)?))?(?:(?:"
            + SMALL + "|" + TENS + "|" + BIG + ")(?:s\\b)?(?!(?!fold\\b)\\p{L}|\\p{N})(?:[\\s-](?:and\\s)?)?)+";
    private static final String MONEY = "[€$£¥]|EUR|USD|GBP|CHF|NOK|SEK|DKK|PLN|CZK|HUF|JPY|AUD|CAD|INR|TRY";
    private static final Pattern FIGURES = Pattern.compile(
            "(?<![\\p{L}\\p{N}.,/_-])(?<![\\p{L}]-)(?:(" + MONEY + ")\\s?)?"
                    + "(\\d{1,3}(?:[ ,.'\\u2019]\\d{3})+(?![\\d])(?:[.,]\\d+)?|\\d+(?:[.,]\\d+)?)"
                    + "(?:\\s?(k|K|m|M|bn|mn|mio|Mio\\.?|tsd|hundred|thousand|million|billion|dozen)(?![\\p{L}\\p{N}]))?"
                    + "(\\s?\\+)?(?:\\s?(%|percentage points?|percent|per cent|pct|Prozent|x\\b|×|-?\\s?fold\\b|times\\b(?=\\s(?:faster|more|higher|as))))?"
                    + "(?:\\s?(" + MONEY
                    + "|[Ee]uros?|[Dd]ollars?|[Pp]ounds?|[Kk]ron(?:er?|or|a)|[Zz](?:ł|l)oty(?:ch)?|[Ff]rancs?|[Yy]en|[Rr]upees?|[Ll]ira)(?![\\p{L}]))?");
    private static final Pattern SPELLED = Pattern.compile(
            "(?i)(?<![\\p{L}\\p{N}])(" + WORDS
                    + ")(?:\\s?-?(%|percentage points?|percent|per cent|fold\\b))?(?:\\s(euros?|dollars?|pounds?|kron(?:er?|or|a)|z(?:ł|l)oty(?:ch)?|francs?|yen|rupees?|lira)\\b)?");
    private static final Pattern SHARES = Pattern.compile(
            "(?i)(?<![\\p{L}\\p{N}])(?:(halv(?:ed|es|ing|e)|(?:by|in) half|half (?:of|the|as|its|their)|half)|(doubl(?:ed|es|ing|e)|twofold|twice as)"
                    + "|(tripl(?:ed|es|ing|e)|trebl(?:ed|ing|e)|threefold)|(quadrupl(?:ed|ing|e)|fourfold)"
                    + "|(two[ -]thirds)|(three[ -]quarters)|((?:a|one)[ -]third)|((?:a|one)[ -]quarter)|((?:a|one)[ -]fifth)|((?:a|one)[ -]tenth))(?![\\p{L}\\p{N}])");
    private static final Map<Integer, Quantity> SHARE_VALUES = Map.of(
            1,
            share(50, "%"),
            2,
            share(2, "x"),
            3,
            share(3, "x"),
            4,
            share(4, "x"),
            5,
            share(200.0 / 3, "%"),
            6,
            share(75, "%"),
            7,
            share(100.0 / 3, "%"),
            8,
            share(25, "%"),
            9,
            share(20, "%"),
            10,
            share(10, "%"));
    private static final Pattern HALVES =
            Pattern.compile("(?i)\\b(?:an?|one) year and a half\\b|\\bone and a half years\\b");
    private static final Pattern DIGIT = Pattern.compile("\\p{Nd}");
    private static final Pattern SPACE = Pattern.compile("[\\u00a0\\u2007\\u2009\\u202f\\u200a]");

    private Quantities() {}

    private static Quantity share(double value, String unit) {
        return new Quantity(value, unit, Quantity.Hedge.EXACT, "", "", 0, 0, true);
    }

    /** Same length as the text: every kind of digit and space as the plain one. */
    public static String plain(String text) {
        var digits = DIGIT.matcher(text)
                .replaceAll(
                        found -> String.valueOf(Character.digit(found.group().codePointAt(0), 10)));
        var spaced = SPACE.matcher(digits).replaceAll(" ");
        return spaced.length() == text.length() ? spaced.replace('’', '\'') : text;
    }

    /** In the order of the text; of overlapping readings the first and longest. */
    public static List<Quantity> in(String original) {
        var text = plain(original);
        List<Quantity> all = new ArrayList<>();
        FIGURES.matcher(text).results().forEach(found -> all.add(figure(text, found)));
        SHARES.matcher(text).results().forEach(found -> all.add(sharing(text, found)));
        all.addAll(Groups.in(text));
        HALVES.matcher(text)
                .results()
                .forEach(found -> all.add(new Quantity(
                        18,
                        "month",
                        Before.hedge(text, found.start()),
                        "",
                        found.group(),
                        found.start(),
                        found.end(),
                        true)));
        SPELLED.matcher(text).results().forEach(found -> spelled(text, found, all));
        all.sort((one, other) -> one.start() != other.start() ? one.start() - other.start() : other.end() - one.end());
        return Pairs.joined(
                text,
                apart(all).stream()
                        .map(quantity -> Measures.counted(text, Durations.counted(text, quantity)))
                        .toList());
    }

    private static List<Quantity> apart(List<Quantity> all) {
        List<Quantity> apart = new ArrayList<>();
        for (var quantity : all) {
            if (apart.isEmpty() || apart.getLast().end() <= quantity.start()) {
                apart.add(quantity);
            }
        }
        return apart;
    }

    private static Quantity figure(String text, MatchResult found) {
        var value = value(found.group(2)) * factor(found.group(3));
        var unit = unit(found.group(5), found.group(1) == null ? found.group(6) : found.group(1));
        var hedge = found.group(4) == null ? Before.hedge(text, found.start()) : Quantity.Hedge.AT_LEAST;
        return new Quantity(
                value,
                unit,
                hedge,
                Before.role(text, found.start()),
                found.group().strip(),
                found.start(),
                found.end(),
                false);
    }

    private static Quantity sharing(String text, MatchResult found) {
        var group = 1;
        while (found.group(group) == null) {
            group++;
        }
        var share = SHARE_VALUES.get(group);
        var before = Before.role(text, found.start());
        var role = before.equals("from") || before.equals("to") ? before : "by";
        return new Quantity(
                share == null ? 0 : share.value(),
                share == null ? "" : share.unit(),
                Before.hedge(text, found.start()),
                role,
                found.group(),
                found.start(),
                found.end(),
                true);
    }

    private static void spelled(String text, MatchResult found, List<Quantity> all) {
        var words = found.group(1).strip().toLowerCase(Locale.ROOT);
        var value = NumberWords.value(words);
        var isPlural = words.endsWith("s") && !words.endsWith("ss");
        if (value > 1 || found.group(2) != null) {
            var end = found.group(2) == null && found.group(3) == null
                    ? found.start() + found.group(1).replaceAll("[\\s-]+$", "").length()
                    : found.end();
            all.add(new Quantity(
                    isPlural ? value * 2 : value,
                    unit(found.group(2), found.group(3)),
                    isPlural ? Quantity.Hedge.ABOUT : Before.hedge(text, found.start()),
                    Before.role(text, found.start()),
                    found.group(1).replaceAll("[\\s-]+$", ""),
                    found.start(),
                    end,
                    true));
        }
    }

    private static String unit(
            @org.jspecify.annotations.Nullable String sign, @org.jspecify.annotations.Nullable String money) {
        if (sign != null && sign.startsWith("percentage")) {
            return "points";
        }
        if (sign != null) {
            return sign.startsWith("%") || sign.startsWith("p") || sign.startsWith("P") ? "%" : "x";
        }
        return money == null ? "" : Money.of(money);
    }

    private static double factor(@org.jspecify.annotations.Nullable String word) {
        return word == null
                ? 1
                : switch (word.toLowerCase(Locale.ROOT).replace(".", "")) {
                    case "k", "thousand", "tsd" -> 1e3;
                    case "m", "mn", "mio", "million" -> 1e6;
                    case "bn", "billion" -> 1e9;
                    case "hundred" -> 100;
                    case "dozen" -> 12;
                    default -> 1;
                };
    }

    /** A separator before exactly three digits parts thousands. */
    private static double value(String figures) {
        var grouped = figures.replaceAll("[ ,.'](?=\\d{3}(?!\\d))", "");
        return Double.parseDouble(grouped.replace(',', '.').replace(" ", "").replace("'", ""));
    }
}
