package com.jobwise.gateway.account;

import com.jobwise.gateway.limit.ClientAddress;
import com.jobwise.gateway.openapi.Answers;
import com.jobwise.gateway.web.CurrentUser;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.validation.Valid;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PatchMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** {@code /users/me}: the account of who asks. There is no way to ask about anybody else's. */
@Tag(name = "users")
@RestController
@RequestMapping("/api/v1/users/me")
class UserController {

    private final OwnAccount account;
    private final OwnPassword password;
    private final Deletion deletion;

    UserController(OwnAccount account, OwnPassword password, Deletion deletion) {
        this.account = account;
        this.password = password;
        this.deletion = deletion;
    }

    @Operation(summary = "Read the own account")
    @GetMapping
    ResponseEntity<UserAnswer> ownAccount(CurrentUser user) {
        return OwnAccount.tagged(account.find(user.id()));
    }

    @Operation(summary = "Change name or e-mail address")
    @PatchMapping
    @Answers(status = 200)
    ResponseEntity<UserAnswer> changeOwnAccount(
            CurrentUser user,
            @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable String ifMatch,
            @Valid @RequestBody PatchUserRequest request,
            HttpServletRequest from) {
        return OwnAccount.tagged(account.change(user.id(), request, ifMatch, ClientAddress.of(from)));
    }

    @Operation(summary = "Delete the own account; it can be restored for a while")
    @DeleteMapping
    DeletionAnswer deleteOwnAccount(
            CurrentUser user,
            @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable String ifMatch,
            @Valid @RequestBody DeleteUserRequest request,
            HttpServletRequest from) {
        password.require(user.id(), request.password(), ClientAddress.of(from));
        return deletion.delete(user.id(), ifMatch);
    }
}
