package com.jobwise.gateway;

import static org.awaitility.Awaitility.await;

import com.jobwise.gateway.mail.Mail;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.regex.Pattern;

/** Keeps what would have been sent. */
public final class Mailbox implements Mail {

    private static final Pattern TOKEN = Pattern.compile("(?m)^([A-Za-z0-9_-]{43})$");

    private final List<Message> sent = new CopyOnWriteArrayList<>();

    @Override
    public void send(Message message) {
        if (message.to().startsWith("bounces")) {
            throw new IllegalStateException("no such mailbox");
        }
        sent.add(message);
    }

    public List<Message> of(String address) {
        return sent.stream().filter(mail -> mail.to().equals(address)).toList();
    }

    /** The token of the newest mail to this address about this, as soon as it is there. */
    public String token(String address, String subject) {
        await().until(() -> !about(address, subject).isEmpty());
        var found = TOKEN.matcher(about(address, subject).getLast().text());
        if (!found.find()) {
            throw new AssertionError("the mail holds no token");
        }
        return found.group(1);
    }

    /** Mails to this address whose subject has this in it, oldest first. */
    public List<Message> about(String address, String subject) {
        return of(address).stream()
                .filter(mail -> mail.subject().contains(subject))
                .toList();
    }
}
