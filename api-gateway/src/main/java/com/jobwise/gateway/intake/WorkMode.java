package com.jobwise.gateway.intake;

/** Where the work is done, as far as the posting says. */
public enum WorkMode {
    ONSITE,
    HYBRID,
    REMOTE,
    UNSPECIFIED
}
