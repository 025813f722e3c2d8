package com.jobwise.gateway.account;

import com.jobwise.gateway.limit.ClientAddress;
import com.jobwise.gateway.security.SignedIn;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.validation.Valid;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** {@code /auth}: another password. */
@Tag(name = "auth")
@RestController
@RequestMapping("/api/v1/auth")
class PasswordController {

    private final NewPasswords newPasswords;
    private final AccountMail mail;

    PasswordController(NewPasswords newPasswords, AccountMail mail) {
        this.newPasswords = newPasswords;
        this.mail = mail;
    }

    @Operation(summary = "Change the password; ends the other sessions")
    @PostMapping("/change-password")
    Told changePassword(SignedIn signedIn, @Valid @RequestBody ChangePasswordRequest request, HttpServletRequest from) {
        mail.changed(newPasswords.change(signedIn, request, ClientAddress.of(from)), "your password was changed");
        return new Told("The password is changed. Other sessions are over.");
    }

    /** The same answer, after the same time, whether there is such an account or not. */
    @Operation(summary = "Ask for a mail to set a new password")
    @PostMapping("/forgot-password")
    Told forgotPassword(@Valid @RequestBody ForgotPasswordRequest request) {
        mail.reset(request.email());
        return new Told("If there is an account with this address, a mail is on its way.");
    }

    @Operation(summary = "Set a new password with the token of a mail; ends all sessions")
    @PostMapping("/reset-password")
    Told resetPassword(@Valid @RequestBody ResetPasswordRequest request) {
        mail.changed(newPasswords.reset(request), "your password was changed");
        return new Told("The password is changed. Sign in with it.");
    }
}
