package com.jobwise.terms;

import java.util.Map;
import java.util.regex.Pattern;

/** British spellings as American ones, so that their stems are the same. Only the comparison of words sees them. */
final class Spelling {

    private static final Pattern ISE =
            Pattern.compile("(.{2,}[b-df-hj-np-tw-z])is(e|es|ed|er|ers|ing|ation|ations|ational)");
    private static final Pattern YSE = Pattern.compile("(.{2,}l)ys(e|es|ed|ing)");
    private static final Pattern OUR = Pattern.compile("(behavi|col|fav|hon|hum|lab|neighb|harb|rum|endeav)our(.*)");
    private static final Pattern DOUBLED_L =
            Pattern.compile("(model|travel|label|cancel|counsel|level|channel|fuel)l(ed|er|ers|ing|ings)");

    private static final Map<String, String> WORDS = Map.ofEntries(
            Map.entry("programme", "program"),
            Map.entry("programmes", "programs"),
            Map.entry("centre", "center"),
            Map.entry("centres", "centers"),
            Map.entry("theatre", "theater"),
            Map.entry("theatres", "theaters"),
            Map.entry("licence", "license"),
            Map.entry("licences", "licenses"),
            Map.entry("practise", "practice"),
            Map.entry("practised", "practiced"),
            Map.entry("practising", "practicing"),
            Map.entry("catalogue", "catalog"),
            Map.entry("catalogues", "catalogs"),
            Map.entry("paediatric", "pediatric"),
            Map.entry("fulfil", "fulfill"),
            Map.entry("enrol", "enroll"),
            Map.entry("mould", "mold"),
            Map.entry("moulds", "molds"),
            Map.entry("moulding", "molding"),
            Map.entry("aluminium", "aluminum"),
            Map.entry("tyre", "tire"),
            Map.entry("tyres", "tires"),
            Map.entry("cheque", "check"),
            Map.entry("cheques", "checks"),
            Map.entry("grey", "gray"));

    private static final int SHORTEST = 4;

    private Spelling() {}

    static String american(String word) {
        if (word.length() < SHORTEST) {
            return word;
        }
        var whole = WORDS.get(word);
        if (whole != null) {
            return whole;
        }
        var ise = ISE.matcher(word);
        if (ise.matches()) {
            return ise.group(1) + "iz" + ise.group(2);
        }
        var yse = YSE.matcher(word);
        if (yse.matches()) {
            return yse.group(1) + "yz" + yse.group(2);
        }
        var doubled = DOUBLED_L.matcher(word);
        if (doubled.matches()) {
            return doubled.group(1) + doubled.group(2);
        }
        var our = OUR.matcher(word);
        return our.matches() ? our.group(1) + "or" + our.group(2) : word;
    }
}
