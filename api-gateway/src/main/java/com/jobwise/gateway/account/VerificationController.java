package com.jobwise.gateway.account;

import com.jobwise.gateway.problem.ApiException;
import com.jobwise.gateway.security.SignedIn;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** {@code /auth}: whose address it is. */
@Tag(name = "auth")
@RestController
@RequestMapping("/api/v1/auth")
class VerificationController {

    private final MailTokens tokens;
    private final UserStore users;
    private final AccountMail mail;

    VerificationController(MailTokens tokens, UserStore users, AccountMail mail) {
        this.tokens = tokens;
        this.users = users;
        this.mail = mail;
    }

    @Operation(summary = "Verify the e-mail address with the token of a mail")
    @PostMapping("/verify-email")
    Told verifyEmail(@Valid @RequestBody VerifyEmailRequest request) {
        tokens.spend(request.token(), MailPurpose.VERIFY, owner -> users.verify(owner.userId()));
        return new Told("The address is verified.");
    }

    @Operation(summary = "Send the verification mail again")
    @PostMapping("/resend-verification")
    Told resendVerification(SignedIn signedIn) {
        var id = signedIn.getPrincipal().id();
        var user = users.find(id).orElseThrow(() -> ApiException.notFound("user"));
        if (user.isVerified()) {
            throw ApiException.conflict("already_verified", "The address is verified already.");
        }
        mail.verification(new Addressee(id, user.email()));
        return new Told("A mail is on its way.");
    }
}
