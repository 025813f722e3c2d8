package com.jobwise.gateway.account;

import static org.assertj.core.api.Assertions.assertThat;

import com.jobwise.gateway.SettableProperties;
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
    void unknownAccountTakesAsLongAsAKnownOne() {
        var hash = passwords.hash(LANTERNS);
        var known = medianNanos(() -> passwords.matches("wrong password", hash));
        var unknown = medianNanos(() -> passwords.matches("wrong password", null));
        // Wide, since other work shares the processor; answering without hashing would be a thousand times faster.
        assertThat((double) unknown / known).isBetween(0.5, 2.0);
    }

    private static long medianNanos(Runnable run) {
        var nanos = new long[15];
        for (var i = 0; i < nanos.length; i++) {
            var start = System.nanoTime();
            run.run();
            nanos[i] = System.nanoTime() - start;
        }
        Arrays.sort(nanos);
        return nanos[nanos.length / 2];
    }
}
