package com.jobwise.gateway.mail;

import org.springframework.mail.MailSender;
import org.springframework.mail.SimpleMailMessage;

/** Through the server of {@code spring.mail.*}. */
final class SmtpMail implements Mail {

    private final MailSender server;
    private final String from;

    SmtpMail(MailSender server, String from) {
        this.server = server;
        this.from = from;
    }

    @Override
    public void send(Message message) {
        var mail = new SimpleMailMessage();
        mail.setFrom(from);
        mail.setTo(message.to());
        mail.setSubject(message.subject());
        mail.setText(message.text());
        server.send(mail);
    }
}
