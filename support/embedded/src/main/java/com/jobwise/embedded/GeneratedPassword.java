package com.jobwise.embedded;

import java.security.SecureRandom;
import java.util.HexFormat;

/** A password nobody has to know: other users of this machine can reach loopback too. */
final class GeneratedPassword {

    private static final int BYTES = 24;
    private static final SecureRandom RANDOM = new SecureRandom();

    private GeneratedPassword() {}

    static String next() {
        var bytes = new byte[BYTES];
        RANDOM.nextBytes(bytes);
        return HexFormat.of().formatHex(bytes);
    }
}
