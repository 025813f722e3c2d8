package com.jobwise.worker.withheld;

import java.util.Arrays;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** A mail address, also with spaces in it or with its signs in words: {@code ilka (at) vandersee dot example}. */
final class Mail {

    static final String DOT = "\\s{0,2}(?:\\.|[(\\[{]?\\s?dot\\s?[)\\]}]?)\\s{0,2}";
    private static final String AT = "\\s{0,3}(?:@|[(\\[{<]?\\s?at\\s?[)\\]}>]?)\\s{0,3}";

    private Mail() {}

    static String expression(String mail) {
        var at = mail.lastIndexOf('@');
        return at < 1
                ? Pattern.quote(mail)
                : Pattern.quote(mail.substring(0, at).strip())
                        + AT
                        + labels(mail.substring(at + 1).strip());
    }

    static String labels(String host) {
        return Arrays.stream(host.split("\\."))
                .filter(label -> !label.isEmpty())
                .map(Pattern::quote)
                .collect(Collectors.joining(DOT));
    }
}
