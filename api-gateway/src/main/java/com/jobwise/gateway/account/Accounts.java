package com.jobwise.gateway.account;

import com.jobwise.access.Acting;
import com.jobwise.gateway.problem.ApiException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/** Registering and signing in. Hashing takes a quarter of a second, so no transaction is open meanwhile. */
@Component
class Accounts {

    private final UserStore users;
    private final Passwords passwords;
    private final RefreshTokens sessions;
    private final LoginThrottle throttle;
    private final TransactionOperations transaction;

    Accounts(
            UserStore users,
            Passwords passwords,
            RefreshTokens sessions,
            LoginThrottle throttle,
            TransactionOperations transaction) {
        this.users = users;
        this.passwords = passwords;
        this.sessions = sessions;
        this.throttle = throttle;
        this.transaction = transaction;
    }

    /** Somebody with a session. */
    record SignedInUser(User user, RefreshTokens.Session session) {}

    /** @throws ApiException 409 {@code email_taken} */
    SignedInUser register(RegisterRequest request) {
        if (users.findByEmail(request.email()).isPresent()) {
            throw emailTaken();
        }
        var hash = passwords.hash(request.password());
        var id = users.nextId();
        return Acting.as(
                id,
                () -> transaction.execute(status -> {
                    var user = users.add(id, request.email(), hash, request.fullName())
                            .orElseThrow(Accounts::emailTaken);
                    return new SignedInUser(user, sessions.open(user.key()));
                }));
    }

    /** @throws ApiException 401 for an unknown account, a wrong password and a switched-off account alike; 429 after too many */
    SignedInUser signIn(LoginRequest request, String address) {
        throttle.begin(request.email(), address);
        var found = users.findByEmail(request.email());
        var matches = passwords.matches(
                request.password(), found.map(User::passwordHash).orElse(null));
        var user = found.filter(known -> matches && known.isActive()).orElseThrow(Accounts::refused);
        throttle.succeeded(request.email(), address);
        return new SignedInUser(user, Acting.as(user.key(), () -> sessions.open(user.key())));
    }

    /** @throws ApiException 401 when the token is not good (any more) */
    SignedInUser renew(RefreshRequest request) {
        var session = sessions.renew(request.refreshToken()).orElseThrow(Accounts::sessionOver);
        var user =
                Acting.as(session.userId(), () -> users.find(session.userId())).orElseThrow(Accounts::sessionOver);
        return new SignedInUser(user, session);
    }

    private static ApiException emailTaken() {
        return ApiException.conflict("email_taken", "There is an account with this e-mail address. Sign in instead.");
    }

    private static ApiException refused() {
        return ApiException.unauthorized("wrong_credentials", "E-mail address or password is wrong.");
    }

    private static ApiException sessionOver() {
        return ApiException.unauthorized("session_over", "This session is over. Sign in again.");
    }
}
