package com.jobwise.gateway.mail;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** No mail server was named: JobWise works, but nobody can verify an address or reset a password. */
final class NoMail implements Mail {

    private static final Logger LOG = LoggerFactory.getLogger(NoMail.class);

    NoMail() {
        LOG.warn("No mail server is set (spring.mail.host): mails are not sent");
    }

    @Override
    public void send(Message message) {
        LOG.debug("A mail was not sent, no mail server is set");
    }
}
