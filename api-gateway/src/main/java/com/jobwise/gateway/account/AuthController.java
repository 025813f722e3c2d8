package com.jobwise.gateway.account;

import com.jobwise.gateway.GatewayProperties;
import com.jobwise.gateway.problem.ApiException;
import com.jobwise.gateway.security.AccessTokens;
import com.jobwise.gateway.security.SignedIn;
import com.jobwise.gateway.web.CurrentUser;
import com.jobwise.gateway.web.ETags;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.validation.Valid;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** {@code /auth}: accounts and sessions. */
@RestController
@RequestMapping("/api/v1/auth")
class AuthController {

    private final Accounts accounts;
    private final UserStore users;
    private final RefreshTokens sessions;
    private final AccessTokens accessTokens;
    private final long accessSeconds;

    AuthController(
            Accounts accounts,
            UserStore users,
            RefreshTokens sessions,
            AccessTokens accessTokens,
            GatewayProperties properties) {
        this.accounts = accounts;
        this.users = users;
        this.sessions = sessions;
        this.accessTokens = accessTokens;
        this.accessSeconds = properties.tokens().access().toSeconds();
    }

    @PostMapping("/register")
    ResponseEntity<SessionAnswer> register(@Valid @RequestBody RegisterRequest request) {
        return answer(HttpStatus.CREATED, accounts.register(request));
    }

    @PostMapping("/login")
    ResponseEntity<SessionAnswer> login(@Valid @RequestBody LoginRequest request, HttpServletRequest from) {
        return answer(HttpStatus.OK, accounts.signIn(request, from.getRemoteAddr()));
    }

    @PostMapping("/refresh")
    ResponseEntity<SessionAnswer> refresh(@Valid @RequestBody RefreshRequest request) {
        return answer(HttpStatus.OK, accounts.renew(request));
    }

    @PostMapping("/logout")
    ResponseEntity<Void> logout(SignedIn signedIn) {
        sessions.end(signedIn.getPrincipal().id(), signedIn.session());
        return ResponseEntity.noContent().build();
    }

    @GetMapping("/me")
    ResponseEntity<UserAnswer> me(CurrentUser current) {
        var user = users.find(current.id()).orElseThrow(() -> ApiException.notFound("user"));
        // The table has no version; its last change, to the microsecond, tells states apart as well.
        var version = ChronoUnit.MICROS.between(Instant.EPOCH, user.updatedAt());
        return ResponseEntity.ok().eTag(ETags.of(version)).body(UserAnswer.of(user));
    }

    private ResponseEntity<SessionAnswer> answer(HttpStatus status, Accounts.SignedInUser who) {
        var session = who.session();
        var access = accessTokens.issue(session.userId(), session.family());
        var body = new SessionAnswer(access, session.token(), "Bearer", accessSeconds, UserAnswer.of(who.user()));
        return ResponseEntity.status(status)
                .cacheControl(CacheControl.noStore())
                .body(body);
    }
}
