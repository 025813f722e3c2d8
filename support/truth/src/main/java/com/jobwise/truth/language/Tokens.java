package com.jobwise.truth.language;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/** Cuts a text into words; hyphens part them, signs of names stay: {@code C++}, {@code .NET}, {@code Node.js}, {@code R&D}. */
public final class Tokens {

    private static final Pattern WORD = Pattern.compile("(?<![\\p{L}\\p{N}])\\.(?:NET|net)(?![\\p{L}\\p{N}])"
            + "|\\p{L}[\\p{L}\\p{M}\\p{N}]*\\.(?:js|JS|io|NET|net)(?![\\p{L}\\p{N}])"
            + "|(?<![\\p{L}\\p{N}])[CcFf](?:\\+\\+|#)"
            + "|(?<![\\p{L}\\p{N}])\\p{Lu}&\\p{Lu}(?![\\p{L}\\p{N}])"
            + "|\\p{N}+(?:[.,:/]\\p{N}+)*(?:[\\p{L}\\p{M}\\p{N}]+)?"
            + "|[\\p{L}\\p{M}\\p{N}]+(?:['\\u2019][\\p{L}\\p{M}]+)*");
    private static final Pattern BREAK = Pattern.compile("[,;:()\\[\\]|\\u2013\\u2014\\n•·]| - |[.!?](?=\\s)");
    private static final Pattern END = Pattern.compile("[.!?:•|\\n]\\s*[\"'“”‘(]*$|^[\\s\"'“‘(•*-]*$|[|•·–—]\\s*$");

    private Tokens() {}

    public static List<Token> of(String text) {
        List<Token> tokens = new ArrayList<>();
        var words = WORD.matcher(text);
        var last = 0;
        var clause = 0;
        while (words.find()) {
            var between = text.substring(last, words.start());
            if (!tokens.isEmpty() && BREAK.matcher(between + " ").find()) {
                clause++;
            }
            var opens = tokens.isEmpty() || END.matcher(between).find() && !between.isBlank() && !between.equals("-");
            tokens.add(new Token(words.group(), key(words.group()), words.start(), words.end(), opens, clause));
            last = words.end();
        }
        return List.copyOf(tokens);
    }

    static String key(String surface) {
        var plain = surface.toLowerCase(Locale.ROOT).replace('\u2019', '\'');
        return plain.endsWith("'s") ? plain.substring(0, plain.length() - 2) : plain;
    }
}
