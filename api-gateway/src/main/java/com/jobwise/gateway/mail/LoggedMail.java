package com.jobwise.gateway.mail;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** For development: the log is the mailbox, addresses and tokens included. */
final class LoggedMail implements Mail {

    private static final Logger LOG = LoggerFactory.getLogger(LoggedMail.class);

    @Override
    public void send(Message message) {
        LOG.info("Mail to {}: {}\n{}", message.to(), message.subject(), message.text());
    }
}
