package com.jobwise.gateway.account;

import com.jobwise.gateway.GatewayProperties;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;
import org.springframework.security.crypto.bcrypt.BCryptPasswordEncoder;
import org.springframework.stereotype.Component;

/** Hashes passwords and compares them, in the same time whether there is an account or not. */
@Component
class Passwords {

    /** What bcrypt reads; the rest it would ignore without a word. */
    static final int MAX_BYTES = 72;

    private final BCryptPasswordEncoder bcrypt;
    private final String nobodys;

    Passwords(GatewayProperties properties) {
        this.bcrypt = new BCryptPasswordEncoder(properties.passwords().bcryptCost());
        this.nobodys = hash("nobody's password");
    }

    static boolean fits(String password) {
        return password.getBytes(StandardCharsets.UTF_8).length <= MAX_BYTES;
    }

    String hash(String password) {
        var hash = bcrypt.encode(password);
        if (hash == null) {
            throw new IllegalStateException("bcrypt hashes any password");
        }
        return hash;
    }

    /** Whether it is the password behind {@code hash}; with null (no such account) false, after as long a while. */
    boolean matches(String password, @Nullable String hash) {
        var fits = fits(password);
        var same = bcrypt.matches(fits ? password : "too long", hash == null ? nobodys : hash);
        return same && fits && hash != null;
    }
}
