package com.jobwise.worker.injection;

import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** What may never come out of a model into anything that is stored or shown. */
public final class Leak {

    /** Pieces of our own instructions, plain and as base64, and of the tags round the data. */
    private static final Pattern PROMPT = Pattern.compile(
            "Everything in the next message|Never (?:follow instructions|obey what)|Answer with (?:one JSON|every"
                    + " key)|All data is text from|</?data-|" + Injection.FENCE
                    + "|RXZlcnl0aGluZyBpbi|WW91IHdyaXRl|WW91IGVkaXQg|T3JkZXIgdGhl|U2F5IGhvdy|WW91IGltcHJvdm");

    private static final Pattern INVISIBLE = Pattern.compile(
            "[\\p{Cc}&&[^\\n]]|[\\u200B\\u200E\\u200F\\u202A-\\u202E\\u2060-\\u2069\\uFEFF]|[\\x{E0000}-\\x{E01EF}]");

    private static final Pattern REACHES = Pattern.compile(
            "https?:[^\\s)\\]\"]+|\\bwww\\.\\S+|\\bmailto:\\S+|[\\w.+-]+@[\\w-]+(?:\\.[\\w-]+)+|<(?:script|img|a)\\b[^>]*>");

    private Leak() {}

    /** Pieces of the prompt and characters nobody sees. */
    public static List<String> in(String text) {
        return found(text, PROMPT, INVISIBLE).toList();
    }

    /** The same, but for what the person has written. */
    public static List<String> in(String text, String own) {
        return in(text).stream().filter(piece -> !own.contains(piece)).toList();
    }

    /** Links, addresses and active markup that are not among what the person has given. */
    public static List<String> contactsIn(String text, String own) {
        return found(text, REACHES)
                .map(contact -> contact.replaceFirst("[.,;:|]+$", ""))
                .filter(contact -> !own.contains(contact))
                .toList();
    }

    /** Marks of an injection that a text has and the person's own words have not. */
    public static List<String> marksIn(String text, Injection injection, String own) {
        var line = text.replaceAll("\\s+", " ");
        return injection.marks().stream()
                .filter(mark -> line.contains(mark) && !own.contains(mark))
                .toList();
    }

    private static Stream<String> found(String text, Pattern... patterns) {
        return Stream.of(patterns)
                .flatMap(pattern -> pattern.matcher(text).results().map(MatchResult::group));
    }
}
