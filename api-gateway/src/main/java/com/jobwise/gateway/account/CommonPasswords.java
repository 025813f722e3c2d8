package com.jobwise.gateway.account;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Passwords that fall to the first guesses.
 *
 * @param words in lower case, at least 8 characters each
 */
record CommonPasswords(Set<String> words) {

    static CommonPasswords load() {
        try (var resource = Objects.requireNonNull(CommonPasswords.class.getResourceAsStream("common-passwords.txt"))) {
            var text = new String(resource.readAllBytes(), StandardCharsets.UTF_8);
            return new CommonPasswords(
                    text.lines().filter(line -> !line.isBlank()).collect(Collectors.toUnmodifiableSet()));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** Whatever the case, and also with figures or signs hung on: {@code Password2024!} is {@code password}. */
    boolean contains(String password) {
        var lower = password.toLowerCase(Locale.ROOT);
        var bare = lower.replaceAll("[^\\p{L}]+$", "");
        return words.contains(lower) || words.contains(bare) || oneCharacter(lower);
    }

    private static boolean oneCharacter(String password) {
        return password.codePoints().distinct().count() == 1;
    }
}
