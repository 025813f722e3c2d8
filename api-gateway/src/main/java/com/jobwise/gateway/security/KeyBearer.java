package com.jobwise.gateway.security;

import com.jobwise.gateway.web.CurrentUser;
import java.util.List;
import java.util.Set;
import org.springframework.security.authentication.AbstractAuthenticationToken;

/** A program that calls for a user by an API key; it may do what the key is for, and never what only a signed-in person may. */
final class KeyBearer extends AbstractAuthenticationToken {

    private static final long serialVersionUID = 1L;

    private final transient CurrentUser user;
    private final transient Set<Scope> scopes;

    KeyBearer(CurrentUser user, Set<Scope> scopes) {
        super(List.of());
        this.user = user;
        this.scopes = Set.copyOf(scopes);
        setAuthenticated(true);
    }

    Set<Scope> scopes() {
        return scopes;
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
