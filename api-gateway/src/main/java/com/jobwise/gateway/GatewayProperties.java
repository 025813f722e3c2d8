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
 * @param accounts deleted accounts, tokens sent by mail, API keys
 * @param mail how mail is sent
 * @param limits how often a caller may ask
 * @param streams event streams of documents
 * @param pages how postings are fetched from the web
 * @param browse public postings
 */
@Validated
@ConfigurationProperties("jobwise.gateway")
public record GatewayProperties(
        @DefaultValue @Valid Tokens tokens,
        @DefaultValue @Valid Passwords passwords,
        @DefaultValue @Valid Requests requests,
        @DefaultValue @Valid Login login,
        @DefaultValue @Valid Accounts accounts,
        @DefaultValue @Valid Mail mail,
        @DefaultValue @Valid Limits limits,
        @DefaultValue @Valid Streams streams,
        @DefaultValue @Valid Pages pages,
        @DefaultValue @Valid Browse browse) {

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
     * @param grace how long a deleted account can be restored; 30 days
     * @param reset how long a password reset mail is good; 1 h: it opens the account
     * @param verification how long a verification mail is good; 3 days: it may wait for Monday
     * @param keys API keys of one user; 20, more than anybody has programs
     */
    public record Accounts(
            @DefaultValue("30d") @NotNull Duration grace,
            @DefaultValue("1h") @NotNull Duration reset,
            @DefaultValue("3d") @NotNull Duration verification,
            @DefaultValue("20") @Min(1) @Max(1000) int keys) {}

    /**
     * @param from sender of every mail
     * @param links where the client shows its pages, {@code /reset-password?token=...} is hung on; empty: mails carry the bare token
     * @param log whether mail is written to the log instead of being sent; false, for it holds tokens and addresses. Development only
     */
    public record Mail(
            @DefaultValue("JobWise <no-reply@localhost>") @NotBlank
            String from,

            @DefaultValue("") @NotNull String links,
            @DefaultValue("false") boolean log) {}

    /**
     * Each is a bucket of so many requests that fills up again evenly over its time. Kept in memory, so they count per gateway.
     *
     * @param general of one user; 3000/1m, fifty things watched once a second
     * @param work requests of one user that start work; 300/1m, far above what a person asks for
     * @param upload files of one user; 60/1m, a MiB each
     * @param export of all of a user's data; 10/1h, each reads everything there is
     * @param signIn tries from one address to sign in, refresh, restore, reset or verify; 120/1m, a large office behind one address
     * @param register accounts from one address; 60/1h, a class registering together, and what an address can learn about who is here
     * @param forgot reset mails asked for from one address; 30/1h
     * @param mailTo mails to one address; 5/1h, so that nobody's mailbox is flooded through us
     * @param refused requests from one address without good credentials; 600/1m. Good ones are never hit by it
     * @param remembered buckets kept in memory; 50,000, about 20 MB; the one longest unused is forgotten
     */
    public record Limits(
            @DefaultValue("3000/1m") @NotNull Rate general,
            @DefaultValue("300/1m") @NotNull Rate work,
            @DefaultValue("60/1m") @NotNull Rate upload,
            @DefaultValue("10/1h") @NotNull Rate export,
            @DefaultValue("120/1m") @NotNull Rate signIn,
            @DefaultValue("60/1h") @NotNull Rate register,
            @DefaultValue("30/1h") @NotNull Rate forgot,
            @DefaultValue("5/1h") @NotNull Rate mailTo,
            @DefaultValue("600/1m") @NotNull Rate refused,
            @DefaultValue("50000") @Min(1000) int remembered) {}

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

    /**
     * @param within how long a page may take in all, redirects included; 10 s: a person is waiting
     * @param most bytes of a page that are read; 2 MiB, more than any page of text has
     * @param atOnce pages fetched at the same time; 32, so that slow sites do not use up the gateway
     */
    public record Pages(
            @DefaultValue("10s") @NotNull Duration within,
            @DefaultValue("2MB") @NotNull DataSize most,
            @DefaultValue("32") @Min(1) int atOnce) {}

    /** @param samples whether twenty fictional postings are put among the public ones at start; false: a real board has its own */
    public record Browse(@DefaultValue("false") boolean samples) {}
}
