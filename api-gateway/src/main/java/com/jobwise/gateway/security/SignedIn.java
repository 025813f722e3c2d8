package com.jobwise.gateway.security;

import com.jobwise.gateway.web.CurrentUser;
import java.util.List;
import java.util.UUID;
import org.springframework.security.authentication.AbstractAuthenticationToken;

/** Who is calling, once their access token was found good. */
public final class SignedIn extends AbstractAuthenticationToken {

    private static final long serialVersionUID = 1L;

    private final transient CurrentUser user;
    private final UUID session;

    SignedIn(CurrentUser user, UUID session) {
        super(List.of());
        this.user = user;
        this.session = session;
        setAuthenticated(true);
    }

    /** The session (family of refresh tokens) the access token belongs to. */
    public UUID session() {
        return session;
    }

    @Override
    public CurrentUser getPrincipal() {
        return user;
    }

    @Override
    public String getCredentials() {
        return "";
    }
}
