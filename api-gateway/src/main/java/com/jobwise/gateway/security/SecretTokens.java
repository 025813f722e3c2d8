package com.jobwise.gateway.security;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.HexFormat;
import java.util.random.RandomGenerator;
import org.springframework.stereotype.Component;

/** Secrets nobody can guess, and what is kept of them: 256 random bits need no salt and no slow hash. */
@Component
public class SecretTokens {

    private static final int BYTES = 32;

    private final RandomGenerator secrets;

    SecretTokens(RandomGenerator secrets) {
        this.secrets = secrets;
    }

    /** 43 characters of the URL-safe Base64 alphabet. */
    public String next() {
        var random = new byte[BYTES];
        secrets.nextBytes(random);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(random);
    }

    /** SHA-256 in hexadecimal, the only form in which a secret is stored. */
    public static String hash(String secret) {
        try {
            var sha256 = MessageDigest.getInstance("SHA-256");
            return HexFormat.of().formatHex(sha256.digest(secret.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("every JDK has SHA-256", impossible);
        }
    }
}
