package com.jobwise.gateway.account;

import static org.assertj.core.api.Assertions.assertThat;

import com.jobwise.gateway.SettableProperties;
import java.lang.management.ManagementFactory;
import java.util.Arrays;
import org.junit.jupiter.api.Test;

class PasswordsTest {

    private static final String LANTERNS = "three small lanterns";

    private final Passwords passwords = new Passwords(SettableProperties.with("passwords.bcrypt-cost", "8"));

    @Test
    void rightPasswordMatchesItsHashAndNothingElse() {
        var hash = passwords.hash(LANTERNS);
        assertThat(passwords.matches(LANTERNS, hash)).isTrue();
        assertThat(passwords.matches(LANTERNS + " ", hash)).isFalse();
        assertThat(passwords.matches("", hash)).isFalse();
    }

    @Test
    void nobodyHasNoPassword() {
        assertThat(passwords.matches("nobody's password", null)).isFalse();
        assertThat(passwords.matches("too long", null)).isFalse();
    }

    @Test
    void moreThanSeventyTwoBytesNeverMatch() {
        var hash = passwords.hash("too long");
        assertThat(passwords.matches("x".repeat(73), hash)).isFalse();
        var longest = passwords.hash("é".repeat(36));
        assertThat(passwords.matches("é".repeat(36), longest)).isTrue();
        assertThat(passwords.matches("é".repeat(36) + "x", longest)).isFalse();
    }

    @Test
    void unknownAccountCostsAsMuchAsAKnownOne() {
        var hash = passwords.hash(LANTERNS);
        var known = new long[31];
        var unknown = new long[known.length];
        // In turns, so that a processor that warms up or is shared favours neither.
        for (var i = 0; i < known.length; i++) {
            known[i] = processorNanos(() -> passwords.matches("wrong password", hash));
            unknown[i] = processorNanos(() -> passwords.matches("wrong password", null));
        }
        assertThat((double) median(unknown) / median(known)).isBetween(0.7, 1.4);
    }

    private static long processorNanos(Runnable run) {
        var threads = ManagementFactory.getThreadMXBean();
        var start = threads.getCurrentThreadCpuTime();
        run.run();
        return threads.getCurrentThreadCpuTime() - start;
    }

    private static long median(long[] values) {
        return Arrays.stream(values)
                .sorted()
                .skip(values.length / 2)
                .findFirst()
                .orElseThrow();
    }
}
