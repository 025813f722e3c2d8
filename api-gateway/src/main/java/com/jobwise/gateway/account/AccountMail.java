package com.jobwise.gateway.account;

import com.jobwise.access.Acting;
import com.jobwise.gateway.GatewayProperties;
import com.jobwise.gateway.limit.Limited;
import com.jobwise.gateway.limit.Limits;
import com.jobwise.gateway.mail.Mail;
import com.jobwise.gateway.mail.MailRoom;
import org.springframework.stereotype.Component;

/**
 * The mails about an account. None holds the user's name: whoever registers somebody else's address must not write to them through us.
 */
@Component
class AccountMail {

    private final MailTokens tokens;
    private final UserStore users;
    private final MailRoom room;
    private final Limits limits;
    private final String links;

    AccountMail(MailTokens tokens, UserStore users, MailRoom room, Limits limits, GatewayProperties properties) {
        this.tokens = tokens;
        this.users = users;
        this.room = room;
        this.limits = limits;
        this.links = properties.mail().links();
    }

    /** Soon, a mail with which its reader shows that the address is theirs. */
    void verification(Addressee to) {
        room.later(() -> send(to, MailPurpose.VERIFY));
    }

    /** Soon, if there is such an account, a mail with which its reader sets another password. */
    void reset(String email) {
        room.later(() -> users.addressee(email).ifPresent(to -> send(to, MailPurpose.RESET)));
    }

    /** Soon, word of a change to the person who may not have made it. */
    void changed(String email, String what) {
        room.send(new Mail.Message(email, "JobWise: " + what, """
                %s.

                If it was you, there is nothing to do. If not, ask for a new password at once.
                """.formatted(what)));
    }

    private void send(Addressee to, MailPurpose purpose) {
        if (!limits.take(Limited.MAIL_TO, to.email()).granted()) {
            return;
        }
        var token = Acting.as(to.userId(), () -> tokens.issue(to, purpose));
        room.send(
                switch (purpose) {
                    case VERIFY -> message(to, "JobWise: confirm your address", "verify-email", token, purpose);
                    case RESET -> message(to, "JobWise: set a new password", "reset-password", token, purpose);
                });
    }

    private Mail.Message message(Addressee to, String subject, String page, String token, MailPurpose purpose) {
        var way = links.isEmpty() ? token : "%s/%s?token=%s".formatted(links, page, token);
        return new Mail.Message(
                to.email(), subject, """
                Somebody, probably you, asked JobWise for this mail.

                %s

                Good once, within %d h. If it was not you, do nothing.
                """.formatted(way, tokens.lifetime(purpose).toHours()));
    }
}
