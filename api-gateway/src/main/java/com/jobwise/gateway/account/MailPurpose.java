package com.jobwise.gateway.account;

import java.util.Locale;

/** What a token sent by mail is good for. */
enum MailPurpose {
    RESET,
    VERIFY;

    /** As in the database. */
    String stored() {
        return name().toLowerCase(Locale.ROOT);
    }
}
