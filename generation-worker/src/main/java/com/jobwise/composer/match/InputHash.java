package com.jobwise.composer.match;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** SHA-256 over everything a figure was computed from, so that two equal reports can be told to be equal. */
final class InputHash {

    private InputHash() {}

    /** Hex, 64 characters. Parts are kept apart: {@code ("ab", "c")} is not {@code ("a", "bc")}. */
    static String of(Stream<String> parts) {
        var joined = parts.map(part -> part.length() + ":" + part).collect(Collectors.joining());
        try {
            var digest = MessageDigest.getInstance("SHA-256").digest(joined.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java platform has SHA-256", e);
        }
    }
}
