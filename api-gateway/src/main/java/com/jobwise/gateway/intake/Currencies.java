package com.jobwise.gateway.intake;

import java.util.Locale;
import java.util.Map;

/** Currency signs to ISO 4217; a plain dollar or crown sign is decided by the country a posting names. */
final class Currencies {

    private static final Map<String, String> SIGNS = Map.ofEntries(
            Map.entry("\u20AC", "EUR"),
            Map.entry("\u00A3", "GBP"),
            Map.entry("\u20B9", "INR"),
            Map.entry("\u00A5", "JPY"),
            Map.entry("\u20B1", "PHP"),
            Map.entry("\u20BA", "TRY"),
            Map.entry("\u20AA", "ILS"),
            Map.entry("\u20A6", "NGN"),
            Map.entry("\u0E3F", "THB"),
            Map.entry("US$", "USD"),
            Map.entry("CA$", "CAD"),
            Map.entry("C$", "CAD"),
            Map.entry("AU$", "AUD"),
            Map.entry("A$", "AUD"),
            Map.entry("NZ$", "NZD"),
            Map.entry("S$", "SGD"),
            Map.entry("HK$", "HKD"),
            Map.entry("R$", "BRL"),
            Map.entry("MX$", "MXN"),
            Map.entry("R", "ZAR"),
            Map.entry("RM", "MYR"),
            Map.entry("FR.", "CHF"),
            Map.entry("SFR.", "CHF"),
            Map.entry("RS", "INR"),
            Map.entry("RS.", "INR"),
            Map.entry("EURO", "EUR"),
            Map.entry("EUROS", "EUR"),
            Map.entry("Z\u0141", "PLN"));
    private static final Vocabulary COUNTRIES = Vocabulary.load("currency-countries.txt");

    private Currencies() {}

    static String code(String symbol, String posting) {
        var sign = symbol.strip().toUpperCase(Locale.ROOT);
        if (sign.equals("$")) {
            return byCountry(posting, "USD", "CAD", "AUD", "NZD", "SGD");
        }
        if (sign.equals("KR")) {
            return byCountry(posting, "SEK", "NOK", "DKK");
        }
        if (sign.length() > 3) {
            return SIGNS.getOrDefault(sign, sign.substring(0, 3));
        }
        return SIGNS.getOrDefault(sign, sign);
    }

    private static String byCountry(String posting, String usual, String... others) {
        for (String other : others) {
            if (COUNTRIES.has(other, posting)) {
                return other;
            }
        }
        return usual;
    }
}
