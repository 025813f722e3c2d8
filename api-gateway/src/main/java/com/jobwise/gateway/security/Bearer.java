package com.jobwise.gateway.security;

import com.jobwise.gateway.web.CurrentUser;
import java.util.UUID;
import org.springframework.core.convert.converter.Converter;
import org.springframework.security.authentication.AbstractAuthenticationToken;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.security.oauth2.server.resource.InvalidBearerTokenException;
import org.springframework.stereotype.Component;

/** From a good access token to its bearer, unless user or session ended since it was issued. */
@Component
class Bearer implements Converter<Jwt, AbstractAuthenticationToken> {

    private final Sessions sessions;

    Bearer(Sessions sessions) {
        this.sessions = sessions;
    }

    @Override
    public AbstractAuthenticationToken convert(Jwt token) {
        var signedIn = read(token);
        if (!sessions.isOpen(signedIn.getPrincipal().id(), signedIn.session())) {
            throw new InvalidBearerTokenException("ended");
        }
        return signedIn;
    }

    private static SignedIn read(Jwt token) {
        try {
            var user = new CurrentUser(Integer.parseInt(String.valueOf(token.getSubject())));
            return new SignedIn(user, UUID.fromString(String.valueOf(token.getClaimAsString(AccessTokens.SESSION))));
        } catch (IllegalArgumentException malformed) {
            throw new InvalidBearerTokenException("malformed", malformed);
        }
    }
}
