package com.jobwise.testsupport;

import java.security.SecureRandom;
import java.util.HexFormat;

/** Part of a name that no other test run uses: several share one server. */
final class RandomName {

    private static final SecureRandom RANDOM = new SecureRandom();

    private RandomName() {}

    /** Ten lower-case hexadecimal digits. */
    static String next() {
        var bytes = new byte[5];
        RANDOM.nextBytes(bytes);
        return HexFormat.of().formatHex(bytes);
    }
}
