package com.jobwise.gateway.intake;

/** The pasted text holds no posting; the message is a sentence for the person who pasted it. */
public final class UnreadablePostingException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public UnreadablePostingException(String reason) {
        super(reason);
    }
}
