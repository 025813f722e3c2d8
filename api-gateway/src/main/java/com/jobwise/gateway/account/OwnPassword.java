package com.jobwise.gateway.account;

import com.jobwise.gateway.problem.ApiException;
import org.springframework.stereotype.Component;

/** Asks somebody who is signed in for their password once more; guessing is slowed down as it is for signing in. */
@Component
class OwnPassword {

    private final UserStore users;
    private final Passwords passwords;
    private final LoginThrottle throttle;

    OwnPassword(UserStore users, Passwords passwords, LoginThrottle throttle) {
        this.users = users;
        this.passwords = passwords;
        this.throttle = throttle;
    }

    /**
     * The user, whose password it was.
     *
     * @throws ApiException 401 {@code wrong_credentials}; 429 after too many
     */
    User require(int userId, String password, String address) {
        var user = users.find(userId).orElseThrow(() -> ApiException.notFound("user"));
        throttle.begin(user.email(), address);
        if (!passwords.matches(password, user.passwordHash())) {
            throw ApiException.unauthorized("wrong_credentials", "The password is wrong.");
        }
        throttle.succeeded(user.email(), address);
        return user;
    }
}
