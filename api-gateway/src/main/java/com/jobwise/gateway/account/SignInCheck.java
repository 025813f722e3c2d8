package com.jobwise.gateway.account;

import com.jobwise.gateway.GatewayProperties;
import com.jobwise.gateway.problem.ApiException;
import java.time.Instant;
import java.time.InstantSource;
import org.springframework.stereotype.Component;

/** Compares address and password, in the same time whether there is such an account or not. */
@Component
class SignInCheck {

    private final UserStore users;
    private final Passwords passwords;
    private final LoginThrottle throttle;
    private final GatewayProperties.Accounts settings;
    private final InstantSource clock;

    SignInCheck(
            UserStore users,
            Passwords passwords,
            LoginThrottle throttle,
            GatewayProperties properties,
            InstantSource clock) {
        this.users = users;
        this.passwords = passwords;
        this.throttle = throttle;
        this.settings = properties.accounts();
        this.clock = clock;
    }

    /**
     * An active account or one that can be restored, whose password it was.
     *
     * @throws ApiException 401 in every other case; 429 after too many tries
     */
    Credentials require(LoginRequest request, String address) {
        throttle.begin(request.email(), address);
        var found = users.credentials(request.email());
        var matches = passwords.matches(
                request.password(), found.map(Credentials::passwordHash).orElse(null));
        var known = found.filter(one -> matches && (one.isActive() || isRestorable(one)))
                .orElseThrow(SignInCheck::refused);
        throttle.succeeded(request.email(), address);
        return known;
    }

    /** Accounts deleted before are gone, whether their rows are or not. */
    Instant earliestDeletion() {
        return clock.instant().minus(settings.grace());
    }

    static ApiException refused() {
        return ApiException.unauthorized("wrong_credentials", "E-mail address or password is wrong.");
    }

    private boolean isRestorable(Credentials one) {
        var deleted = one.deletedAt();
        return deleted != null && deleted.isAfter(earliestDeletion());
    }
}
