package com.jobwise.gateway.security;

import static org.assertj.core.api.Assertions.assertThat;

import com.jobwise.gateway.Api;
import com.jobwise.gateway.AsOwner;
import com.jobwise.gateway.GatewayTest;
import com.jobwise.gateway.TestClock;
import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JOSEObjectType;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.MACSigner;
import com.nimbusds.jose.jwk.OctetSequenceKey;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.PlainJWT;
import com.nimbusds.jwt.SignedJWT;
import java.nio.charset.StandardCharsets;
import java.text.ParseException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@GatewayTest
class BadTokenIT {

    @Autowired
    Api api;

    @Autowired
    @AsOwner
    JdbcClient jdbc;

    @Autowired
    TestClock clock;

    String access;
    String refresh;
    JWTClaimsSet claims;

    @BeforeEach
    void signIn() throws ParseException {
        var session = api.register(Api.newAddress()).isStatus(201).json();
        access = session.path("access_token").asString();
        refresh = session.path("refresh_token").asString();
        claims = SignedJWT.parse(access).getJWTClaimsSet();
    }

    @Test
    void goodTokenIsAccepted() throws JOSEException {
        api.bearer(access).get("/api/v1/auth/me").isStatus(200);
        // The forger below makes good tokens when nothing is forged: every refusal has its own cause.
        api.bearer(signed(GatewayTest.SECRET, JWSAlgorithm.HS256, edit -> {}))
                .get("/api/v1/auth/me")
                .isStatus(200);
    }

    @Test
    void everyForgedTokenIsRefusedTheSameWay() throws JOSEException, ParseException {
        assertThat(forged()).hasSizeGreaterThanOrEqualTo(25);
        for (var bad : forged()) {
            refused(api.bearer(bad));
        }
    }

    @Test
    void requestWithoutBearerTokenIsRefused() {
        refused(api);
        for (var header : List.of("Bearer", "Bearer ", "bearer", "Basic aWxrYTpwYXNz", access, "Token " + access)) {
            refused(api.with("Authorization", header));
        }
    }

    @Test
    void tokenElsewhereThanInTheHeaderIsNotRead() {
        assertThat(api.get("/api/v1/auth/me?access_token=" + access).status()).isEqualTo(401);
        refused(api.with("Cookie", "access_token=" + access));
    }

    @Test
    void tokenOfAnEndedSessionIsRefused() {
        api.bearer(access).post("/api/v1/auth/logout", "").isStatus(204);
        refused(api.bearer(access));
    }

    @Test
    void tokenOfADisabledOrDeletedUserIsRefused() {
        var id = Integer.parseInt(claims.getSubject());
        jdbc.sql("update users set is_active = false where id = ?").param(id).update();
        refused(api.bearer(access));
        jdbc.sql("delete from users where id = ?").param(id).update();
        refused(api.bearer(access));
    }

    @Test
    void tokenEndsWithItsTime() {
        clock.advance(Duration.ofMinutes(59));
        api.bearer(access).get("/api/v1/auth/me").isStatus(200);
        clock.advance(Duration.ofMinutes(1));
        refused(api.bearer(access));
    }

    private List<String> forged() throws JOSEException, ParseException {
        var bad = new ArrayList<>(List.of(
                "x",
                "a.b.c",
                "..",
                access + ".",
                access.substring(0, access.length() - 4),
                access.substring(0, access.lastIndexOf('.') + 1),
                tampered(),
                refresh,
                "a".repeat(65_536),
                access + "a".repeat(65_536),
                new PlainJWT(claims).serialize(),
                signed("another secret that is as long as it has to be", JWSAlgorithm.HS256, edit -> {}),
                signed(GatewayTest.SECRET, JWSAlgorithm.HS512, edit -> {}),
                signed(GatewayTest.SECRET, JWSAlgorithm.HS384, edit -> {})));
        for (var claim : List.of("exp", "iss", "aud", "sub", "jti", "typ", "sid")) {
            bad.add(signed(edit -> edit.claim(claim, null)));
        }
        for (var change : Map.<String, Object>of(
                        "iss", "other", "aud", "other", "typ", "refresh", "sid", "none", "sub", "1 or 1=1")
                .entrySet()) {
            bad.add(signed(edit -> edit.claim(change.getKey(), change.getValue())));
        }
        bad.add(carryingItsOwnKey());
        bad.add(signed(edit -> edit.audience(List.of("jobwise-api", "other"))));
        bad.add(signed(edit -> edit.subject("999999999")));
        bad.add(signed(edit -> edit.subject("-1")));
        bad.add(signed(edit -> edit.claim("exp", "tomorrow")));
        bad.add(signed(edit -> edit.expirationTime(Date.from(clock.instant().minusSeconds(1)))));
        bad.add(signed(edit -> edit.claim("sid", "00000000-0000-4000-8000-000000000000")));
        return bad;
    }

    private String tampered() {
        var parts = access.split("\\.", -1);
        var other = new PlainJWT(new JWTClaimsSet.Builder(claims).subject("1").build()).serialize();
        return parts[0] + "." + other.split("\\.", -1)[1] + "." + parts[2];
    }

    private String carryingItsOwnKey() throws JOSEException, ParseException {
        var forgers = new OctetSequenceKey.Builder(
                        "the forger's own secret, sent along".getBytes(StandardCharsets.UTF_8))
                .keyID("forger")
                .build();
        var header = JWSHeader.parse(Map.of("alg", "HS256", "kid", "forger", "jku", "https://forger.example/keys"));
        var token = new SignedJWT(header, claims);
        token.sign(new MACSigner(forgers));
        return token.serialize();
    }

    private String signed(Consumer<JWTClaimsSet.Builder> edit) throws JOSEException {
        return signed(GatewayTest.SECRET, JWSAlgorithm.HS256, edit);
    }

    private String signed(String secret, JWSAlgorithm algorithm, Consumer<JWTClaimsSet.Builder> edit)
            throws JOSEException {
        var changed = new JWTClaimsSet.Builder(claims);
        edit.accept(changed);
        var header = new JWSHeader.Builder(algorithm).type(JOSEObjectType.JWT).build();
        var token = new SignedJWT(header, changed.build());
        token.sign(new MACSigner(secret));
        return token.serialize();
    }

    private static void refused(Api who) {
        var answer = who.get("/api/v1/auth/me").isProblem(401, "unauthorized");
        assertThat(answer.required("WWW-Authenticate")).isEqualTo("Bearer realm=\"jobwise\"");
    }
}
