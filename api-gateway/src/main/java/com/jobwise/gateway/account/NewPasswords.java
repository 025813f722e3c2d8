package com.jobwise.gateway.account;

import com.jobwise.gateway.problem.ApiException;
import com.jobwise.gateway.problem.FieldProblem;
import com.jobwise.gateway.security.SignedIn;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicReference;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/** Another password for an account, by who knows the old one or reads its mail. Hashing is done before any transaction. */
@Component
class NewPasswords {

    private final UserStore users;
    private final Passwords passwords;
    private final OwnPassword own;
    private final RefreshTokens sessions;
    private final MailTokens tokens;
    private final TransactionOperations transaction;

    NewPasswords(
            UserStore users,
            Passwords passwords,
            OwnPassword own,
            RefreshTokens sessions,
            MailTokens tokens,
            TransactionOperations transaction) {
        this.users = users;
        this.passwords = passwords;
        this.own = own;
        this.sessions = sessions;
        this.tokens = tokens;
        this.transaction = transaction;
    }

    /**
     * Ends all other sessions, and what lies in the mailbox to reset it.
     *
     * @return the address to tell of it
     * @throws ApiException 401 {@code wrong_credentials}; 422 when the new password is the old one
     */
    String change(SignedIn who, ChangePasswordRequest request, String address) {
        var id = who.getPrincipal().id();
        var user = own.require(id, request.currentPassword(), address);
        if (request.newPassword().equals(request.currentPassword())) {
            throw ApiException.unprocessable(
                    new FieldProblem("new_password", "same", "must be another one than the current password"));
        }
        var hash = passwords.hash(request.newPassword());
        transaction.executeWithoutResult(status -> {
            if (!users.changePassword(id, user.passwordHash(), hash)) {
                throw ApiException.conflict("changed_meanwhile", "The password was changed at the same time.");
            }
            sessions.endOthers(id, who.session());
            tokens.endAll(id, MailPurpose.RESET);
        });
        return user.email();
    }

    /**
     * Ends all sessions, and what else lies in the mailbox to reset it.
     *
     * @return the address to tell of it
     * @throws ApiException 422 {@code token_over}
     */
    String reset(ResetPasswordRequest request) {
        var hash = passwords.hash(request.newPassword());
        var email = new AtomicReference<String>();
        tokens.spend(request.token(), MailPurpose.RESET, owner -> {
            users.resetPassword(owner.userId(), hash);
            sessions.endAll(owner.userId());
            tokens.endAll(owner.userId(), MailPurpose.RESET);
            email.set(owner.email());
        });
        return Objects.requireNonNull(email.get());
    }
}
