package com.jobwise.gateway.security;

import com.jobwise.gateway.GatewayProperties;
import java.time.InstantSource;
import java.util.List;
import org.springframework.security.oauth2.core.OAuth2Error;
import org.springframework.security.oauth2.core.OAuth2TokenValidator;
import org.springframework.security.oauth2.core.OAuth2TokenValidatorResult;
import org.springframework.security.oauth2.jwt.Jwt;

/** What a correctly signed token must say to be an access token of ours. No leeway in time: the clock that issued it reads it. */
final class AccessTokenRules implements OAuth2TokenValidator<Jwt> {

    private static final OAuth2TokenValidatorResult REFUSED =
            OAuth2TokenValidatorResult.failure(new OAuth2Error("invalid_token"));

    private final GatewayProperties.Tokens settings;
    private final InstantSource clock;

    AccessTokenRules(GatewayProperties.Tokens settings, InstantSource clock) {
        this.settings = settings;
        this.clock = clock;
    }

    @Override
    public OAuth2TokenValidatorResult validate(Jwt token) {
        var expires = token.getExpiresAt();
        var good = settings.issuer().equals(token.getClaimAsString("iss"))
                && List.of(settings.audience()).equals(token.getAudience())
                && AccessTokens.ACCESS.equals(token.getClaimAsString(AccessTokens.KIND))
                && token.getId() != null
                && expires != null
                && clock.instant().isBefore(expires);
        return good ? OAuth2TokenValidatorResult.success() : REFUSED;
    }
}
