package com.jobwise.gateway.security;

import com.jobwise.gateway.GatewayProperties;
import java.nio.charset.StandardCharsets;
import java.time.InstantSource;
import javax.crypto.SecretKey;
import javax.crypto.spec.SecretKeySpec;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.oauth2.jose.jws.MacAlgorithm;
import org.springframework.security.oauth2.jwt.BadJwtException;
import org.springframework.security.oauth2.jwt.JwtDecoder;
import org.springframework.security.oauth2.jwt.JwtEncoder;
import org.springframework.security.oauth2.jwt.JwtException;
import org.springframework.security.oauth2.jwt.NimbusJwtDecoder;
import org.springframework.security.oauth2.jwt.NimbusJwtEncoder;

/** Signing and checking access tokens with the one secret and the one algorithm. */
@Configuration(proxyBeanMethods = false)
class TokenConfiguration {

    @Bean
    JwtEncoder jwtEncoder(GatewayProperties properties) {
        return NimbusJwtEncoder.withSecretKey(key(properties))
                .algorithm(MacAlgorithm.HS256)
                .build();
    }

    @Bean
    JwtDecoder jwtDecoder(GatewayProperties properties, InstantSource clock) {
        var nimbus = NimbusJwtDecoder.withSecretKey(key(properties))
                .macAlgorithm(MacAlgorithm.HS256)
                .build();
        nimbus.setJwtValidator(new AccessTokenRules(properties.tokens(), clock));
        return token -> {
            try {
                return nimbus.decode(token);
            } catch (BadJwtException refused) {
                throw refused;
            } catch (JwtException | IllegalArgumentException unreadable) {
                // Spring takes these for trouble on our side (a 500); with a local key every failure is the token's.
                throw new BadJwtException("unreadable", unreadable);
            }
        };
    }

    private static SecretKey key(GatewayProperties properties) {
        return new SecretKeySpec(properties.tokens().secret().getBytes(StandardCharsets.UTF_8), "HmacSHA256");
    }
}
