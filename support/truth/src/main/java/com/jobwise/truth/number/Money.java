package com.jobwise.truth.number;

import java.util.Locale;
import java.util.Map;

/** Signs, codes and names of money; crowns of different countries are told alike. */
final class Money {

    private static final Map<String, String> NAMES = Map.ofEntries(
            Map.entry("eur", "€"),
            Map.entry("usd", "$"),
            Map.entry("dol", "$"),
            Map.entry("gbp", "£"),
            Map.entry("pou", "£"),
            Map.entry("nok", "kr"),
            Map.entry("sek", "kr"),
            Map.entry("dkk", "kr"),
            Map.entry("kro", "kr"),
            Map.entry("pln", "zł"),
            Map.entry("zło", "zł"),
            Map.entry("zlo", "zł"),
            Map.entry("chf", "chf"),
            Map.entry("fra", "chf"),
            Map.entry("jpy", "¥"),
            Map.entry("yen", "¥"),
            Map.entry("inr", "₹"),
            Map.entry("rup", "₹"),
            Map.entry("try", "₺"),
            Map.entry("lir", "₺"));

    private Money() {}

    static String of(String written) {
        var lower = written.toLowerCase(Locale.ROOT);
        return NAMES.getOrDefault(lower.substring(0, Math.min(3, lower.length())), lower);
    }
}
