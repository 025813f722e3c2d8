package com.jobwise.worker.model;

/** What a provider will want for a call, as far as we know. */
public enum Bill {
    /** What the answer says was used. */
    TOLD,
    /** It was sent and no bill came: cut off, timed out, broken, or answered without one. It may have cost all that was reserved. */
    ASSUMED,
    /** The provider refused it: no tokens, but a request. */
    REFUSED,
    /** It never left this process. */
    NOT_SENT
}
