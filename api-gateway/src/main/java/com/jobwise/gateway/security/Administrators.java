package com.jobwise.gateway.security;

/** Who may use the admin API; asked once for each of its requests. */
public interface Administrators {

    /** Whether this user, for whom the question is asked, is one. */
    boolean includes(int userId);
}
