package com.jobwise.gateway.problem;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;

/**
 * The body of every error answer ({@code application/problem+json}, RFC 9457).
 *
 * @param type {@code urn:jobwise:problem:} and the code
 * @param title the HTTP status in words
 * @param status the HTTP status
 * @param detail a plain sentence that says what to do
 * @param code stable, for programs
 * @param errors what is wrong with which field; absent unless the status is 422
 * @param traceId names this request in our logs
 */
public record Problem(
        String type,
        String title,
        int status,
        String detail,
        String code,
        @JsonInclude(JsonInclude.Include.NON_EMPTY) List<FieldProblem> errors,
        String traceId) {

    static Problem of(ApiException cause, String traceId) {
        var status = cause.status();
        return new Problem(
                "urn:jobwise:problem:" + cause.code(),
                status.getReasonPhrase(),
                status.value(),
                cause.detail(),
                cause.code(),
                cause.errors(),
                traceId);
    }
}
