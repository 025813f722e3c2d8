package com.jobwise.gateway.retention;

import java.time.Duration;
import java.util.Locale;

/** One reason to delete rows. In the order in which they run: what goes with a deleted account need not be looked at again. */
enum RetentionRule {
    DELETED_ACCOUNTS,
    OLD_DOCUMENTS,
    DOCUMENTS_BEYOND_THE_NEWEST,
    OLD_ENHANCEMENTS,
    ARCHIVED_SAMPLES,
    ENDED_WORK,
    KEPT_ANSWERS,
    EXPIRED_SESSIONS,
    EXPIRED_MAIL_TOKENS,
    OLD_MODEL_CALLS;

    /** The age from which it applies. */
    Duration age(RetentionProperties terms, Duration grace) {
        return switch (this) {
            case DELETED_ACCOUNTS -> grace;
            case OLD_DOCUMENTS -> terms.documents();
            case DOCUMENTS_BEYOND_THE_NEWEST -> Duration.ZERO;
            case OLD_ENHANCEMENTS -> terms.enhancements();
            case ARCHIVED_SAMPLES -> terms.samples();
            case ENDED_WORK -> terms.work();
            case KEPT_ANSWERS -> terms.answers();
            case EXPIRED_SESSIONS, EXPIRED_MAIL_TOKENS -> terms.sessions();
            case OLD_MODEL_CALLS -> terms.modelCalls();
        };
    }

    /** How many rows may go in one transaction: with an account goes all it had. */
    int batch(RetentionProperties terms) {
        return this == DELETED_ACCOUNTS ? Math.min(terms.batch(), 20) : terms.batch();
    }

    /** The name in metrics and reports. */
    String title() {
        return name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }
}
