package com.jobwise.gateway;

import jakarta.validation.Valid;
import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;
import org.springframework.validation.annotation.Validated;

/**
 * The gateway's own settings, checked at start.
 *
 * @param tokens access and refresh tokens
 * @param passwords how passwords are kept
 * @param requests what a request may weigh
 * @param login when signing in is slowed down
 * @param streams event streams of documents
 */
@Validated
@ConfigurationProperties("jobwise.gateway")
public record GatewayProperties(
        @DefaultValue @Valid Tokens tokens,
        @DefaultValue @Valid Passwords passwords,
        @DefaultValue @Valid Requests requests,
        @DefaultValue @Valid Login login,
        @DefaultValue @Valid Streams streams) {

    /**
     * @param secret signs access tokens (HS256); no default, a known one would open every account
     * @param issuer {@code iss} of our tokens; default {@code jobwise}
     * @param audience {@code aud} of our tokens; default {@code jobwise-api}, so a token made for another service is refused
     * @param access how long an access token is good; 60 min: short, because only signing out or deactivation ends it earlier
     * @param refresh how long a refresh token is good; 7 days, renewed at every use
     */
    public record Tokens(
            @DefaultValue("") String secret,
            @DefaultValue("jobwise") @NotBlank String issuer,
            @DefaultValue("jobwise-api") @NotBlank String audience,
            @DefaultValue("60m") @NotNull Duration access,
            @DefaultValue("7d") @NotNull Duration refresh) {

        // A check of its own, not a constraint on the field: the start-up report prints the value of a field it
        // refuses.
        @AssertTrue(
                message =
                        "Set JOBWISE_JWT_SECRET to at least 32 bytes of chance, e.g. the output of: openssl rand -base64 48")
        boolean isSecretLongEnough() {
            return secret.getBytes(StandardCharsets.UTF_8).length >= 32;
        }

        @AssertTrue(message = "An access token must live at least a minute and no longer than a refresh token")
        boolean isLifetimeSensible() {
            return access.compareTo(Duration.ofMinutes(1)) >= 0 && access.compareTo(refresh) <= 0;
        }

        @Override
        public String toString() {
            return "Tokens[issuer=%s, audience=%s, access=%s, refresh=%s]".formatted(issuer, audience, access, refresh);
        }
    }

    /**
     * @param bcryptCost the work factor; 12, about a quarter of a second: dear for a thief, bearable for a person. Tests take 4
     */
    public record Passwords(
            @DefaultValue("12") @Min(4) @Max(16) int bcryptCost) {}

    /**
     * @param maxBody the largest request body; 1 MiB, more than any profile or posting needs
     * @param maxFormEnvelope what the wrapping of an uploaded file may add to it; 64 KiB
     * @param maxJsonDepth how deep JSON may nest; 64, our own records need 6
     */
    public record Requests(
            @DefaultValue("1MB") @NotNull DataSize maxBody,
            @DefaultValue("64KB") @NotNull DataSize maxFormEnvelope,
            @DefaultValue("64") @Min(8) @Max(500) int maxJsonDepth) {}

    /**
     * @param tries wrong passwords for one account from one address before it has to wait; 10: a person who forgot gives up earlier
     * @param window how long the tries are remembered; 15 min
     * @param remembered how many account-address pairs are kept in memory; 10,000, about 2 MB
     */
    public record Login(
            @DefaultValue("10") @Min(1) int tries,
            @DefaultValue("15m") @NotNull Duration window,
            @DefaultValue("10000") @Min(100) int remembered) {}

    /**
     * @param perUser open at once per person; 20: more tabs than anybody follows documents in
     * @param total open at once on this gateway; 1,500, so that connections are left for requests (2,048 in all)
     * @param poll how often the database is asked for news of all of them; 300 ms, three times that while nothing happens
     * @param heartbeat how often a quiet stream says that it lives; 15 s, below the idle time-outs of common proxies
     * @param longest after that the reader has to come again, with a token that is still good; 30 min
     */
    public record Streams(
            @DefaultValue("20") @Min(1) int perUser,
            @DefaultValue("1500") @Min(1) int total,
            @DefaultValue("300ms") @NotNull Duration poll,
            @DefaultValue("15s") @NotNull Duration heartbeat,
            @DefaultValue("30m") @NotNull Duration longest) {}
}
