package com.jobwise.gateway.security;

import java.util.UUID;

/** Whether an access token's bearer is still welcome; asked once for each request. */
public interface Sessions {

    /** False when the user is gone or switched off, or the session was ended. */
    boolean isOpen(int userId, UUID session);
}
