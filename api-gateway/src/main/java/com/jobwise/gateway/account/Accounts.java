package com.jobwise.gateway.account;

import com.jobwise.access.Acting;
import com.jobwise.gateway.problem.ApiException;
import java.util.Objects;
import java.util.function.Supplier;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/** Registering and signing in. Hashing takes a quarter of a second, so no transaction is open meanwhile. */
@Component
class Accounts {

    private final UserStore users;
    private final Passwords passwords;
    private final RefreshTokens sessions;
    private final SignInCheck check;
    private final AccountMail mail;
    private final TransactionOperations transaction;

    Accounts(
            UserStore users,
            Passwords passwords,
            RefreshTokens sessions,
            SignInCheck check,
            AccountMail mail,
            TransactionOperations transaction) {
        this.users = users;
        this.passwords = passwords;
        this.sessions = sessions;
        this.check = check;
        this.mail = mail;
        this.transaction = transaction;
    }

    /** Somebody with a session. */
    record SignedInUser(User user, RefreshTokens.Session session) {}

    /** @throws ApiException 409 {@code email_taken} */
    SignedInUser register(RegisterRequest request) {
        if (users.credentials(request.email()).isPresent()) {
            throw emailTaken();
        }
        var hash = passwords.hash(request.password());
        var id = users.nextId();
        var who = inTransactionOf(id, () -> {
            if (!users.add(id, request.email(), hash, request.fullName())) {
                throw emailTaken();
            }
            return signedIn(id);
        });
        mail.verification(new Addressee(who.user().key(), who.user().email()));
        return who;
    }

    /**
     * @throws ApiException 401 for an unknown account, a wrong password and a switched-off account alike; 403 {@code account_deleted} for
     *     the right password of an account in its time of grace; 429 after too many
     */
    SignedInUser signIn(LoginRequest request, String address) {
        var known = check.require(request, address);
        if (!known.isActive()) {
            throw ApiException.forbidden(
                    "account_deleted", "This account is deleted. POST /auth/restore brings it back while it is kept.");
        }
        return open(known);
    }

    /**
     * Brings a deleted account back and signs in.
     *
     * @throws ApiException as for signing in; 409 {@code not_deleted}
     */
    SignedInUser restore(LoginRequest request, String address) {
        var known = check.require(request, address);
        if (known.isActive()) {
            throw ApiException.conflict("not_deleted", "This account is not deleted. Sign in.");
        }
        inTransactionOf(known.userId(), () -> {
            if (!users.restore(known.userId(), known.passwordHash(), check.earliestDeletion())) {
                throw SignInCheck.refused();
            }
            return known;
        });
        return open(known);
    }

    /** @throws ApiException 401 when the token is not good (any more) */
    SignedInUser renew(RefreshRequest request) {
        var session = sessions.renew(request.refreshToken()).orElseThrow(Accounts::sessionOver);
        var user =
                Acting.as(session.userId(), () -> users.find(session.userId())).orElseThrow(Accounts::sessionOver);
        return new SignedInUser(user, session);
    }

    /** A session, unless the password was changed since it was compared: that has ended all sessions, and this one came too late. */
    private SignedInUser open(Credentials known) {
        return inTransactionOf(known.userId(), () -> {
            if (!users.holdPassword(known.userId(), known.passwordHash())) {
                throw SignInCheck.refused();
            }
            return signedIn(known.userId());
        });
    }

    /** Whoever registers or signs in becomes themselves with it: no other request part has a user yet. */
    private <T> T inTransactionOf(int userId, Supplier<T> action) {
        return Objects.requireNonNull(Acting.as(userId, () -> transaction.execute(status -> action.get())));
    }

    private SignedInUser signedIn(int id) {
        var user = users.find(id).orElseThrow(SignInCheck::refused);
        return new SignedInUser(user, sessions.open(id));
    }

    private static ApiException emailTaken() {
        return ApiException.conflict("email_taken", "There is an account with this e-mail address. Sign in instead.");
    }

    private static ApiException sessionOver() {
        return ApiException.unauthorized("session_over", "This session is over. Sign in again.");
    }
}
