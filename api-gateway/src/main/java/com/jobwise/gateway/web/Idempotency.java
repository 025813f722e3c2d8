package com.jobwise.gateway.web;

import com.jobwise.gateway.problem.ApiException;
import com.jobwise.gateway.problem.FieldProblem;
import jakarta.servlet.http.HttpServletRequest;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;
import tools.jackson.databind.json.JsonMapper;

/**
 * Makes a request that is sent twice happen once. The key is taken, the action run and its answer kept in one transaction, so
 * there is no moment in which one exists without the others; whoever comes meanwhile waits for that transaction.
 */
@Component
public class Idempotency {

    /** The request header that carries the key. */
    public static final String HEADER = "Idempotency-Key";

    private static final Pattern KEY = Pattern.compile("[\\x21-\\x7e]{1,200}");

    private final IdempotencyKeyStore keys;
    private final TransactionOperations transaction;
    private final HttpServletRequest current;
    private final JsonMapper json;

    Idempotency(
            IdempotencyKeyStore keys, TransactionOperations transaction, HttpServletRequest current, JsonMapper json) {
        this.keys = keys;
        this.transaction = transaction;
        this.current = current;
        this.json = json;
    }

    /**
     * Runs the action in a transaction, or gives the answer it gave the first time. An action that throws leaves the key free.
     *
     * @param key 1 to 200 visible ASCII characters; null: just run
     * @param request the body as the controller got it; with method and path it tells a repeat from another request
     * @throws ApiException 422 {@code idempotency_key_reused} when the key belongs to another request
     */
    public <T> ResponseEntity<?> once(
            CurrentUser user, @Nullable String key, Object request, Supplier<ResponseEntity<T>> action) {
        if (key != null && !KEY.matcher(key).matches()) {
            throw ApiException.unprocessable(
                    new FieldProblem(HEADER, "size", "must be 1 to 200 visible ASCII characters"));
        }
        var answer = transaction.execute(status -> key == null ? action.get() : once(user.id(), key, request, action));
        return Objects.requireNonNull(answer);
    }

    /** The answer such a request has got already, so that what is dear and needs no transaction is not done again for it. */
    public Optional<ResponseEntity<?>> answered(CurrentUser user, @Nullable String key, Object request) {
        return Optional.ofNullable(key)
                .filter(KEY.asMatchPredicate())
                .flatMap(known -> keys.find(user.id(), known))
                .filter(kept -> kept.requestHash().equals(hash(request)))
                .map(IdempotencyKeyStore.Kept::answer)
                .map(StoredAnswer::toResponse);
    }

    private <T> ResponseEntity<?> once(int userId, String key, Object request, Supplier<ResponseEntity<T>> action) {
        var hash = hash(request);
        if (keys.take(userId, key, hash)) {
            var answer = StoredAnswer.of(action.get(), json);
            keys.keep(userId, key, answer);
            return answer.toResponse();
        }
        var kept = keys.find(userId, key).orElseThrow();
        if (kept.answer() == null || !kept.requestHash().equals(hash)) {
            throw ApiException.unprocessable(
                    "idempotency_key_reused", "This Idempotency-Key was used for another request. Take a new one.");
        }
        return kept.answer().toResponse();
    }

    private String hash(Object request) {
        var text = current.getMethod() + " " + current.getRequestURI() + "\n" + json.writeValueAsString(request);
        try {
            var sha256 = MessageDigest.getInstance("SHA-256");
            return HexFormat.of().formatHex(sha256.digest(text.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("every JDK has SHA-256", impossible);
        }
    }
}
