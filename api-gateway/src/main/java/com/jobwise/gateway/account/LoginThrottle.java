package com.jobwise.gateway.account;

import com.jobwise.gateway.GatewayProperties;
import com.jobwise.gateway.problem.ApiException;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.concurrent.locks.ReentrantLock;
import org.springframework.stereotype.Component;

/**
 * Slows down guessing. Tries are counted for an account from one address, so that a stranger cannot lock its owner out; they are
 * counted in this process only, and the pair longest unused is forgotten when too many are remembered.
 */
@Component
class LoginThrottle {

    private final GatewayProperties.Login settings;
    private final InstantSource clock;
    private final ReentrantLock lock = new ReentrantLock();
    private final LinkedHashMap<Pair, Tries> known = new LinkedHashMap<>(16, 0.75f, true);

    LoginThrottle(GatewayProperties properties, InstantSource clock) {
        this.settings = properties.login();
        this.clock = clock;
    }

    private record Pair(String account, String address) {}

    private record Tries(int count, Instant since) {}

    /**
     * Counts a try before it is made, so that many at once gain nothing.
     *
     * @throws ApiException 429 when the tries of the window are used up
     */
    void begin(String email, String address) {
        lock.lock();
        try {
            var pair = pair(email, address);
            var now = clock.instant();
            var tries = known.getOrDefault(pair, new Tries(0, now));
            var over = tries.since().plus(settings.window());
            if (!now.isBefore(over)) {
                tries = new Tries(0, now);
            } else if (tries.count() >= settings.tries()) {
                throw ApiException.tooManyRequests(
                        "Too many tries to sign in. Wait before the next one.", Duration.between(now, over));
            }
            known.put(pair, new Tries(tries.count() + 1, tries.since()));
            forgetEldest();
        } finally {
            lock.unlock();
        }
    }

    /** The right password: its owner starts afresh. */
    void succeeded(String email, String address) {
        lock.lock();
        try {
            known.remove(pair(email, address));
        } finally {
            lock.unlock();
        }
    }

    private void forgetEldest() {
        if (known.size() > settings.remembered()) {
            known.pollFirstEntry();
        }
    }

    private static Pair pair(String email, String address) {
        return new Pair(email.toLowerCase(Locale.ROOT), address);
    }
}
