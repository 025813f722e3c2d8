package com.jobwise.worker.llm;

import java.time.Duration;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Why a call brought no answer.
 *
 * @param retryAfter what the provider asked for, if it did
 */
record Failure(Kind kind, @Nullable Duration retryAfter) {

    enum Kind {
        /** The provider wants fewer calls. */
        RATE_LIMITED,
        /** It is down, slow, or talks nonsense below the level of chat: the breaker's matter. */
        DOWN,
        /** Key, address or model name are wrong. */
        MISCONFIGURED,
        /** It could not make its own answer fit the schema. */
        BAD_ANSWER,
        /** It does not know this way of asking for JSON. */
        NO_SCHEMA,
        TOO_LARGE,
        /** It does not take this request, whatever others it takes. */
        REJECTED,
        REFUSED,
        /** The call was never made: breaker, rate or number of calls. */
        NOT_ASKED,
        /** We are being stopped. */
        STOPPED
    }

    static Failure of(Kind kind) {
        return new Failure(kind, null);
    }

    /** For metrics and accounts. */
    String word() {
        return kind.name().toLowerCase(Locale.ROOT);
    }
}
