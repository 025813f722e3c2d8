package com.jobwise.gateway.intake;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Tells whether a piece of a posting's head names a place, and reads the place out of it. */
final class Places {

    private static final Vocabulary WORDS = Vocabulary.load("places.txt");
    private static final String NAME =
            "\\p{Lu}[\\p{L}.'\u2019-]{1,25}(?:[ -](?:(?:am|an|der|de|la|le|les|del|upon|on|sur|of|the|im|bei)[ -])?\\p{Lu}[\\p{L}.'\u2019-]{1,25}){0,3}";
    private static final Pattern CITY_REGION = Pattern.compile(
            "^" + NAME + "(?: \\(\\w{2,10}\\))?, (?:[A-Z]{2,3}\\b(?: \\d{5})?|" + NAME + ")(?:, " + NAME + ")?");
    private static final Pattern CITY_CODE = Pattern.compile("^" + NAME + ", [A-Z]{2}(?: \\d{5})?$");
    private static final Pattern MODE_TAIL = Pattern.compile(
            "\\s*(?:[:;]|\\((?-i:(?!\\p{Lu}\\p{Ll}+\\)))|,\\s+(?:hybrid|remote|in the|on[- ]site)|\\s[-\u2013/]+\\s|\\.\\s|\\s//).*$",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern DEPARTMENT = Pattern.compile("^" + NAME + " \\(\\d{2,5}\\)");
    private static final Pattern REMOTE_REGION = Pattern.compile(
            "\\b(?:remote|work from home|home[- ]based|remotely|we hire)\\b[ ,:]*(?:\\(|,\\s?|from |within |in |anywhere in |\u2013 |- )(?:anywhere in )?(?:the )?(?!UTC|GMT|CET|EST|PST)(?<region>\\p{Lu}[\\p{L} .&,'-]{1,60})",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    private static final Pattern ONLY_REMOTE =
            Pattern.compile("^(?:(?:100 ?%|fully) )?remote$", Pattern.CASE_INSENSITIVE);

    private Places() {}

    /** A place for certain: a country, a state, or "City, ST". */
    static boolean isPlace(String text) {
        var bare = bare(text);
        return CITY_CODE.matcher(bare).matches()
                || DEPARTMENT.matcher(text).find()
                || (bare.length() < 70 && WORDS.has("region", lastPart(bare)));
    }

    static boolean mayBePlace(String text) {
        var bare = bare(text);
        return isPlace(text) || CITY_REGION.matcher(bare).matches() || bare.matches(NAME);
    }

    /** The place without work mode, schedule and remarks; null where only "remote" is said. */
    static @Nullable String bareOrNull(String text) {
        String region = remoteRegion(text);
        if (region != null) {
            return region;
        }
        var department = DEPARTMENT.matcher(text);
        var bare = department.find() ? department.group() : bare(text);
        return bare.isBlank() || ONLY_REMOTE.matcher(bare).matches() || bare.length() > 120 ? null : bare;
    }

    static @Nullable String remoteRegion(String text) {
        var match = REMOTE_REGION.matcher(text);
        if (!match.find() || !Character.isUpperCase(match.group("region").codePointAt(0))) {
            return null;
        }
        var region = match.group("region").strip();
        return region.split("\\s+").length <= 7 ? region.replaceAll("[.,]+$", "") : null;
    }

    static boolean saysOnlyRemote(String text) {
        return ONLY_REMOTE.matcher(text).matches();
    }

    static String bare(String text) {
        return MODE_TAIL.matcher(text).replaceFirst("").strip().replaceAll("[.,]+$", "");
    }

    private static String lastPart(String text) {
        int comma = text.lastIndexOf(',');
        return text.substring(comma + 1).strip();
    }
}
