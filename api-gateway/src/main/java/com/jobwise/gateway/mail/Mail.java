package com.jobwise.gateway.mail;

/** Sends mail. */
public interface Mail {

    /**
     * A mail in plain text.
     *
     * @param to one address
     */
    record Message(String to, String subject, String text) {

        @Override
        public String toString() {
            return "Message[" + subject + "]";
        }
    }

    /** Hands the mail on; may take as long as a mail server does, and throws when that will not have it. */
    void send(Message message);
}
