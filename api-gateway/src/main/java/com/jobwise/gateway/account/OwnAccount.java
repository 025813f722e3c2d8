package com.jobwise.gateway.account;

import com.jobwise.gateway.problem.ApiException;
import com.jobwise.gateway.web.ETags;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/** Changes to the account by its user. */
@Component
class OwnAccount {

    private final UserStore users;
    private final OwnPassword own;
    private final AccountMail mail;
    private final TransactionOperations transaction;

    OwnAccount(UserStore users, OwnPassword own, AccountMail mail, TransactionOperations transaction) {
        this.users = users;
        this.own = own;
        this.mail = mail;
        this.transaction = transaction;
    }

    /** The one representation of a user, with its tag. */
    static ResponseEntity<UserAnswer> tagged(User user) {
        return ResponseEntity.ok().eTag(ETags.of(user.version())).body(UserAnswer.of(user));
    }

    User find(int id) {
        return users.find(id).orElseThrow(() -> ApiException.notFound("user"));
    }

    /**
     * The user as changed.
     *
     * @throws ApiException 401 {@code wrong_credentials} for another e-mail address without the right password; 409 {@code email_taken};
     *     412 when the row has moved on
     */
    User change(int id, PatchUserRequest request, @Nullable String ifMatch, String address) {
        var before = find(id);
        var email = Optional.ofNullable(request.email()).orElse(before.email());
        var moves = !email.equals(before.email());
        if (moves) {
            own.require(id, Objects.requireNonNullElse(request.currentPassword(), ""), address);
        }
        var after = Objects.requireNonNull(transaction.execute(status -> {
            var row = users.lock(id).orElseThrow(() -> ApiException.notFound("user"));
            ETags.requireMatch(ifMatch, row.version());
            requireUnchanged(before, row);
            return rewrite(row, request, email);
        }));
        if (moves) {
            mail.verification(new Addressee(id, after.email()));
            mail.changed(before.email(), "your account has another e-mail address now");
        }
        return after;
    }

    private User rewrite(User row, PatchUserRequest request, String email) {
        var name = Objects.requireNonNullElse(request.fullName(), row.fullName());
        var verified = row.isVerified() && email.equals(row.email());
        if (name.equals(row.fullName()) && email.equals(row.email())) {
            return row;
        }
        if (!users.rewrite(row.key(), email, name, verified)) {
            throw ApiException.conflict("email_taken", "There is another account with this e-mail address.");
        }
        return find(row.key());
    }

    /** What was compared with the password must be what is changed now. */
    private static void requireUnchanged(User before, User row) {
        if (!row.passwordHash().equals(before.passwordHash()) || !row.email().equals(before.email())) {
            throw ApiException.conflict(
                    "changed_meanwhile", "It was changed at the same time. Read it again and repeat.");
        }
    }
}
