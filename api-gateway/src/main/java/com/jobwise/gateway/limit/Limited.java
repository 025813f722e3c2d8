package com.jobwise.gateway.limit;

import com.jobwise.gateway.GatewayProperties;
import com.jobwise.gateway.Rate;

/** What is counted apart. */
public enum Limited {
    /** By user: whatever is nothing of the following. */
    GENERAL,
    /** By user: requests that start work. */
    WORK,
    /** By user: files. */
    UPLOAD,
    /** By user: everything there is of them. */
    EXPORT,
    /** By address: credentials shown without being signed in. */
    SIGN_IN,
    /** By address: new accounts. */
    REGISTER,
    /** By address: reset mails asked for. */
    FORGOT,
    /** By mail address: mails sent to it. */
    MAIL_TO,
    /** By address: requests without good credentials. */
    REFUSED;

    Rate rate(GatewayProperties.Limits limits) {
        return switch (this) {
            case GENERAL -> limits.general();
            case WORK -> limits.work();
            case UPLOAD -> limits.upload();
            case EXPORT -> limits.export();
            case SIGN_IN -> limits.signIn();
            case REGISTER -> limits.register();
            case FORGOT -> limits.forgot();
            case MAIL_TO -> limits.mailTo();
            case REFUSED -> limits.refused();
        };
    }
}
