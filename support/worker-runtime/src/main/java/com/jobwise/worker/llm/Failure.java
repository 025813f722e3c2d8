package com.jobwise.worker.llm;

import com.jobwise.worker.model.Bill;
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
        RATE_LIMITED(Bill.REFUSED),
        /** It says so itself, or cannot be connected to. */
        DOWN(Bill.REFUSED),
        /** No whole answer within the deadline. */
        TIMED_OUT(Bill.ASSUMED),
        /** A broken connection, too many bytes, or nonsense below the level of chat. */
        BROKEN(Bill.ASSUMED),
        /** Key, address or model name are wrong. */
        MISCONFIGURED(Bill.REFUSED),
        /** It could not make its own answer fit the schema. */
        BAD_ANSWER(Bill.ASSUMED),
        /** It does not know this way of asking for JSON. */
        NO_SCHEMA(Bill.REFUSED),
        TOO_LARGE(Bill.REFUSED),
        /** It does not take this request, whatever others it takes. */
        REJECTED(Bill.REFUSED),
        /** It does not want to answer this. */
        REFUSED(Bill.REFUSED),
        /** It has answered that it does not want to answer. */
        WITHHELD(Bill.ASSUMED),
        /** The breaker let no call through. */
        NOT_ASKED(Bill.NOT_SENT),
        /** Too many calls of this process, at once or within a second. */
        NO_ROOM(Bill.NOT_SENT),
        /** We are being stopped. */
        STOPPED(Bill.ASSUMED);

        private final Bill bill;

        Kind(Bill bill) {
            this.bill = bill;
        }

        /** Of a call that was sent. */
        Bill bill() {
            return bill;
        }

        /** Whether the breaker counts it. */
        boolean isOutage() {
            return this == DOWN || this == TIMED_OUT || this == BROKEN;
        }
    }

    static Failure of(Kind kind) {
        return new Failure(kind, null);
    }

    /** For metrics and accounts. */
    String word() {
        return kind.name().toLowerCase(Locale.ROOT);
    }
}
