package com.jobwise.wire;

/** A message that is none of ours; its text names the kind of fault and quotes nothing of the message. */
public final class MalformedMessageException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    MalformedMessageException(String reason) {
        super(reason);
    }
}
