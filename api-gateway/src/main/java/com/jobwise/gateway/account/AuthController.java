package com.jobwise.gateway.account;

import com.jobwise.gateway.GatewayProperties;
import com.jobwise.gateway.limit.ClientAddress;
import com.jobwise.gateway.openapi.Answers;
import com.jobwise.gateway.problem.ApiException;
import com.jobwise.gateway.security.AccessTokens;
import com.jobwise.gateway.security.SignedIn;
import com.jobwise.gateway.web.CurrentUser;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.validation.Valid;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** {@code /auth}: accounts and sessions. */
@Tag(name = "auth")
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

    @Operation(summary = "Register and sign in")
    @Answers(status = 201, with = SessionAnswer.class)
    @PostMapping("/register")
    ResponseEntity<SessionAnswer> register(@Valid @RequestBody RegisterRequest request) {
        return answer(HttpStatus.CREATED, accounts.register(request));
    }

    @Operation(summary = "Sign in")
    @PostMapping("/login")
    @Answers(status = 200)
    ResponseEntity<SessionAnswer> login(@Valid @RequestBody LoginRequest request, HttpServletRequest from) {
        return answer(HttpStatus.OK, accounts.signIn(request, ClientAddress.of(from)));
    }

    @Operation(summary = "Bring a deleted account back and sign in")
    @PostMapping("/restore")
    @Answers(status = 200)
    ResponseEntity<SessionAnswer> restoreAccount(@Valid @RequestBody LoginRequest request, HttpServletRequest from) {
        return answer(HttpStatus.OK, accounts.restore(request, ClientAddress.of(from)));
    }

    @Operation(summary = "Exchange a refresh token for new tokens")
    @PostMapping("/refresh")
    @Answers(status = 200)
    ResponseEntity<SessionAnswer> refresh(@Valid @RequestBody RefreshRequest request) {
        return answer(HttpStatus.OK, accounts.renew(request));
    }

    @Operation(summary = "End this session")
    @Answers(status = 204)
    @PostMapping("/logout")
    ResponseEntity<Void> logout(SignedIn signedIn) {
        sessions.end(signedIn.getPrincipal().id(), signedIn.session());
        return ResponseEntity.noContent().build();
    }

    @Operation(summary = "Read the signed-in user")
    @GetMapping("/me")
    ResponseEntity<UserAnswer> signedInUser(CurrentUser current) {
        return OwnAccount.tagged(users.find(current.id()).orElseThrow(() -> ApiException.notFound("user")));
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
