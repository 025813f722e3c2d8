package com.jobwise.gateway.apikey;

import com.jobwise.gateway.openapi.Answers;
import com.jobwise.gateway.problem.ApiException;
import com.jobwise.gateway.problem.FieldProblem;
import com.jobwise.gateway.web.CurrentUser;
import com.jobwise.gateway.web.ETags;
import com.jobwise.gateway.web.Idempotency;
import com.jobwise.gateway.web.Page;
import com.jobwise.gateway.web.Paging;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import java.net.URI;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PatchMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

@Tag(name = "api-keys")
@RestController
@RequestMapping(ApiKeyController.PATH)
class ApiKeyController {

    static final String PATH = "/api/v1/users/me/api-keys";

    private final KeyRing ring;
    private final ApiKeyStore keys;

    ApiKeyController(KeyRing ring, ApiKeyStore keys) {
        this.ring = ring;
        this.keys = keys;
    }

    /** Takes no {@code Idempotency-Key}: its kept answer would hold the secret in clear. Whoever sends one is told, not misled. */
    @Operation(summary = "Make an API key; its secret is shown this once")
    @Answers(status = 201, with = NewApiKeyView.class)
    @PostMapping
    ResponseEntity<NewApiKeyView> createApiKey(
            CurrentUser user,
            @RequestHeader(name = Idempotency.HEADER, required = false) @Nullable String key,
            @Valid @RequestBody CreateApiKeyRequest request) {
        if (key != null) {
            throw ApiException.unprocessable(new FieldProblem(
                    Idempotency.HEADER, "not_supported", "is not taken here, for it would keep the secret"));
        }
        var made = ring.make(user.id(), request);
        return ResponseEntity.created(URI.create(PATH + "/" + made.key().id()))
                .cacheControl(CacheControl.noStore())
                .eTag(ETags.of(made.key().version()))
                .body(NewApiKeyView.of(made.key(), made.secret()));
    }

    /** Newest first. */
    @Operation(summary = "List the API keys")
    @GetMapping
    Page<ApiKeyView> listApiKeys(CurrentUser user, Paging paging) {
        var page = keys.list(user.id(), paging.limit(), paging.offset()).stream()
                .map(ApiKeyView::of)
                .toList();
        return Page.of(page, keys.count(user.id()), paging);
    }

    @Operation(summary = "Read an API key, without its secret")
    @GetMapping("/{id}")
    ResponseEntity<ApiKeyView> getApiKey(CurrentUser user, @PathVariable UUID id) {
        return tagged(ring.find(user.id(), id));
    }

    @Operation(summary = "Rename an API key")
    @PatchMapping("/{id}")
    @Answers(status = 200)
    ResponseEntity<ApiKeyView> renameApiKey(
            CurrentUser user,
            @PathVariable UUID id,
            @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable String ifMatch,
            @Valid @RequestBody RenameApiKeyRequest request) {
        return tagged(ring.rename(user.id(), id, ifMatch, request.name()));
    }

    @Operation(summary = "Revoke an API key; it is gone at once")
    @Answers(status = 204)
    @DeleteMapping("/{id}")
    ResponseEntity<Void> revokeApiKey(
            CurrentUser user,
            @PathVariable UUID id,
            @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable String ifMatch) {
        ring.revoke(user.id(), id, ifMatch);
        return ResponseEntity.noContent().build();
    }

    private static ResponseEntity<ApiKeyView> tagged(ApiKey key) {
        return ResponseEntity.ok().eTag(ETags.of(key.version())).body(ApiKeyView.of(key));
    }
}
