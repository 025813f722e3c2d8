package com.jobwise.gateway.problem;

import java.time.Duration;
import java.util.List;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;

/** An answer other than the hoped-for one. Everything in it is meant for the caller: no exception text, no SQL. */
public final class ApiException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final HttpStatus status;
    private final String code;
    private final String detail;
    private final transient List<FieldProblem> errors;
    private final transient HttpHeaders headers = new HttpHeaders();

    ApiException(HttpStatus status, String code, String detail, List<FieldProblem> errors) {
        super(code, null, false, false);
        this.status = status;
        this.code = code;
        this.detail = detail;
        this.errors = List.copyOf(errors);
    }

    /** 404. Also for what belongs to somebody else: the two answers must not differ. */
    public static ApiException notFound(String what) {
        return of(HttpStatus.NOT_FOUND, "not_found", "There is no such " + what + ".");
    }

    /** 403: the caller may know of it, but not do this. */
    public static ApiException forbidden(String code, String detail) {
        return of(HttpStatus.FORBIDDEN, code, detail);
    }

    /** 409: the request is fine, the state of things is against it. */
    public static ApiException conflict(String code, String detail) {
        return of(HttpStatus.CONFLICT, code, detail);
    }

    /** 412: the {@code If-Match} of the request names an older state. */
    public static ApiException stale() {
        return of(
                HttpStatus.PRECONDITION_FAILED,
                "stale",
                "It was changed since you read it. Read it again and repeat the change.");
    }

    /** 422 about single fields. */
    public static ApiException unprocessable(List<FieldProblem> errors) {
        var first = errors.getFirst();
        var sentence = first.field().isEmpty() ? first.message() : first.field() + ": " + first.message();
        var more = errors.size() == 1 ? "" : " (and %d more, see errors)".formatted(errors.size() - 1);
        var detail = sentence.replaceFirst("\\.$", "") + more + ".";
        return new ApiException(HttpStatus.UNPROCESSABLE_CONTENT, "invalid_fields", detail, errors);
    }

    /** 422 about one field. */
    public static ApiException unprocessable(FieldProblem error) {
        return unprocessable(List.of(error));
    }

    /** 422 about the request as a whole. */
    public static ApiException unprocessable(String code, String detail) {
        return of(HttpStatus.UNPROCESSABLE_CONTENT, code, detail);
    }

    /** 400: it cannot even be read. */
    public static ApiException badRequest(String code, String detail) {
        return of(HttpStatus.BAD_REQUEST, code, detail);
    }

    /** 401 with {@code WWW-Authenticate}. */
    public static ApiException unauthorized(String code, String detail) {
        return of(HttpStatus.UNAUTHORIZED, code, detail).with(HttpHeaders.WWW_AUTHENTICATE, "Bearer realm=\"jobwise\"");
    }

    /** 413: more bytes than are read. */
    public static ApiException tooLarge(long maxBytes) {
        return of(HttpStatus.CONTENT_TOO_LARGE, "too_large", "At most %,d bytes are accepted.".formatted(maxBytes));
    }

    /** 415. */
    public static ApiException unsupportedMediaType(String detail) {
        return of(HttpStatus.UNSUPPORTED_MEDIA_TYPE, "unsupported_media_type", detail);
    }

    /** 429 with {@code Retry-After}. */
    public static ApiException tooManyRequests(String detail, Duration wait) {
        return of(HttpStatus.TOO_MANY_REQUESTS, "too_many_requests", detail).retryAfter(wait);
    }

    /** 503 with {@code Retry-After}: something we need is away. */
    public static ApiException unavailable(Duration wait) {
        return of(
                        HttpStatus.SERVICE_UNAVAILABLE,
                        "unavailable",
                        "JobWise cannot answer right now. Nothing was lost; try again shortly.")
                .retryAfter(wait);
    }

    /** 429 with {@code Retry-After}: the caller has this much work open already. */
    public static ApiException tooMuchOpenWork(int most, Duration wait) {
        return of(
                        HttpStatus.TOO_MANY_REQUESTS,
                        "too_much_open_work",
                        "You have %,d pieces of work open. Nothing was stored; try again when some of them have ended."
                                .formatted(most))
                .retryAfter(wait);
    }

    /** 503 with {@code Retry-After}: everybody together has too much work waiting. */
    public static ApiException overloaded(Duration wait) {
        return of(
                        HttpStatus.SERVICE_UNAVAILABLE,
                        "overloaded",
                        "Too much work is waiting already. Nothing was stored; try again later.")
                .retryAfter(wait);
    }

    static ApiException of(HttpStatus status, String code, String detail) {
        return new ApiException(status, code, detail, List.of());
    }

    ApiException with(String header, String value) {
        headers.set(header, value);
        return this;
    }

    private ApiException retryAfter(Duration wait) {
        return with(HttpHeaders.RETRY_AFTER, Long.toString(Math.max(1, wait.toSeconds())));
    }

    public HttpStatus status() {
        return status;
    }

    public String code() {
        return code;
    }

    public String detail() {
        return detail;
    }

    public List<FieldProblem> errors() {
        return errors;
    }

    HttpHeaders headers() {
        return headers;
    }
}
