package com.jobwise.gateway.security;

import com.jobwise.gateway.GatewayProperties;
import java.time.InstantSource;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
import org.springframework.security.oauth2.jose.jws.MacAlgorithm;
import org.springframework.security.oauth2.jwt.JwsHeader;
import org.springframework.security.oauth2.jwt.JwtClaimsSet;
import org.springframework.security.oauth2.jwt.JwtEncoder;
import org.springframework.security.oauth2.jwt.JwtEncoderParameters;
import org.springframework.stereotype.Component;

/** Issues access tokens; {@link AccessTokenRules} takes them back. */
@Component
public class AccessTokens {

    static final String KIND = "typ";
    static final String ACCESS = "access";
    static final String SESSION = "sid";

    private final JwtEncoder encoder;
    private final GatewayProperties.Tokens settings;
    private final InstantSource clock;
    private final Supplier<UUID> ids;

    AccessTokens(JwtEncoder encoder, GatewayProperties properties, InstantSource clock, Supplier<UUID> ids) {
        this.encoder = encoder;
        this.settings = properties.tokens();
        this.clock = clock;
        this.ids = ids;
    }

    /** A signed token for this user, good until the session is ended or its time is over. */
    public String issue(int userId, UUID session) {
        var now = clock.instant();
        var claims = JwtClaimsSet.builder()
                .issuer(settings.issuer())
                .audience(List.of(settings.audience()))
                .subject(Integer.toString(userId))
                .issuedAt(now)
                .expiresAt(now.plus(settings.access()))
                .id(ids.get().toString())
                .claim(KIND, ACCESS)
                .claim(SESSION, session.toString())
                .build();
        var header = JwsHeader.with(MacAlgorithm.HS256).type("JWT").build();
        return encoder.encode(JwtEncoderParameters.from(header, claims)).getTokenValue();
    }
}
