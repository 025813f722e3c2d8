package com.jobwise.gateway.intake;

import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** HTML character references, named and numeric, to the characters they stand for. */
final class Entities {

    private static final Pattern REFERENCE =
            Pattern.compile("&(?:#(\\d{1,7})|#[xX]([0-9a-fA-F]{1,6})|([A-Za-z]{2,8}));");
    private static final Map<String, String> NAMED = Vocabulary.lines("entities.txt").stream()
            .map(line -> line.split(" ", 2))
            .collect(Collectors.toUnmodifiableMap(parts -> parts[0], parts -> fromHex(parts[1])));

    private Entities() {}

    /** Decodes twice, because pages that were escaped twice are common; an unknown reference stays as it is. */
    static String decode(String text) {
        var once = decodeOnce(text);
        return once.equals(text) ? text : decodeOnce(once);
    }

    private static String decodeOnce(String text) {
        return REFERENCE.matcher(text).replaceAll(match -> Matcher.quoteReplacement(character(match)));
    }

    private static String character(MatchResult reference) {
        String decimal = group(reference, 1);
        String hex = group(reference, 2);
        if (decimal != null) {
            return fromCode(Integer.parseInt(decimal), reference.group());
        }
        if (hex != null) {
            return fromCode(Integer.parseInt(hex, 16), reference.group());
        }
        return NAMED.getOrDefault(reference.group(3), reference.group());
    }

    private static @Nullable String group(MatchResult match, int number) {
        return match.group(number);
    }

    private static String fromCode(int code, String unknown) {
        return Character.isValidCodePoint(code) && code > 0 && !isSurrogate(code) ? Character.toString(code) : unknown;
    }

    private static boolean isSurrogate(int code) {
        return code >= Character.MIN_SURROGATE && code <= Character.MAX_SURROGATE;
    }

    private static String fromHex(String hex) {
        return Character.toString(Integer.parseInt(hex, 16));
    }
}
