package com.jobwise.gateway.problem;

import jakarta.servlet.http.HttpServletRequest;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.apache.tomcat.util.http.InvalidParameterException;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.TypeMismatchException;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.dao.RecoverableDataAccessException;
import org.springframework.dao.TransientDataAccessException;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.jdbc.UncategorizedSQLException;
import org.springframework.security.web.firewall.RequestRejectedException;
import org.springframework.transaction.CannotCreateTransactionException;
import org.springframework.transaction.TransactionSystemException;
import org.springframework.web.bind.MethodArgumentNotValidException;
import org.springframework.web.bind.MissingServletRequestParameterException;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.context.request.ServletWebRequest;
import org.springframework.web.context.request.WebRequest;
import org.springframework.web.method.annotation.HandlerMethodValidationException;
import org.springframework.web.method.annotation.MethodArgumentTypeMismatchException;
import org.springframework.web.multipart.MultipartException;
import org.springframework.web.multipart.support.MissingServletRequestPartException;
import org.springframework.web.servlet.mvc.method.annotation.ResponseEntityExceptionHandler;
import org.springframework.web.util.DisconnectedClientHelper;

/** Turns every exception into a {@link Problem}; what it does not know becomes a 500 that says nothing. */
@RestControllerAdvice
class Problems extends ResponseEntityExceptionHandler {

    private static final Logger LOG = LoggerFactory.getLogger(Problems.class);

    /** lock_not_available, in_failed_sql_transaction, read_only_sql_transaction: Spring has no category for them. */
    private static final Set<String> PASSING_STATES = Set.of("55P03", "25P02", "25P03", "25006");

    private static final String FOREIGN_KEY_VIOLATION = "23503";

    @ExceptionHandler
    @Nullable
    ResponseEntity<Object> onOurs(ApiException cause, WebRequest request) {
        return answer(cause, cause, new HttpHeaders(), request);
    }

    @ExceptionHandler({
        DataAccessResourceFailureException.class,
        TransientDataAccessException.class,
        RecoverableDataAccessException.class,
        CannotCreateTransactionException.class,
        // Neither committed nor rolled back: the connection broke in the middle.
        TransactionSystemException.class
    })
    @Nullable
    ResponseEntity<Object> onDatabaseAway(Exception cause, WebRequest request) {
        LOG.warn("The database did not answer ({}), trace {}", Failure.summary(cause), traceId(request));
        return answer(cause, ApiException.unavailable(Duration.ofSeconds(2)), new HttpHeaders(), request);
    }

    /** Waiting for somebody else's lock took too long, or the connection came to know that it may not write. */
    @ExceptionHandler
    @Nullable
    ResponseEntity<Object> onUncategorized(UncategorizedSQLException cause, WebRequest request) {
        var failure = cause.getSQLException();
        var state = failure == null ? null : failure.getSQLState();
        return state != null && PASSING_STATES.contains(state)
                ? onDatabaseAway(cause, request)
                : onAnythingElse(cause, request);
    }

    @ExceptionHandler
    @Nullable
    ResponseEntity<Object> onLostRace(OptimisticLockingFailureException cause, WebRequest request) {
        var changed = ApiException.conflict(
                "changed_meanwhile", "It was changed at the same time. Read it again and repeat.");
        return answer(cause, changed, new HttpHeaders(), request);
    }

    /** What the new row was to belong to was deleted after it was found, and before the row was there. */
    @ExceptionHandler
    @Nullable
    ResponseEntity<Object> onBrokenRule(DataIntegrityViolationException cause, WebRequest request) {
        var gone = cause.getMostSpecificCause() instanceof SQLException failure
                && FOREIGN_KEY_VIOLATION.equals(failure.getSQLState());
        return gone
                ? onLostRace(new OptimisticLockingFailureException("deleted meanwhile", cause), request)
                : onAnythingElse(cause, request);
    }

    @ExceptionHandler
    @Nullable
    ResponseEntity<Object> onRejected(RequestRejectedException cause, WebRequest request) {
        var rejected = ApiException.badRequest(
                "bad_request", "The path or a parameter holds characters that are not allowed.");
        return answer(cause, rejected, new HttpHeaders(), request);
    }

    /** Tomcat could not decode the query or a form, or has read enough of it. */
    @ExceptionHandler
    @Nullable
    ResponseEntity<Object> onUndecodable(InvalidParameterException cause, WebRequest request) {
        var status = cause.getErrorCode() == HttpStatus.CONTENT_TOO_LARGE.value()
                ? HttpStatus.CONTENT_TOO_LARGE
                : HttpStatus.BAD_REQUEST;
        return answer(cause, ByStatus.explain(status, null), new HttpHeaders(), request);
    }

    @ExceptionHandler
    @Nullable
    ResponseEntity<Object> onMalformedForm(MultipartException cause, WebRequest request) {
        var malformed = ApiException.badRequest("malformed_form", "The body is not a complete multipart form.");
        return answer(cause, malformed, new HttpHeaders(), request);
    }

    @ExceptionHandler
    @Nullable
    ResponseEntity<Object> onAnythingElse(Exception cause, WebRequest request) {
        if (DisconnectedClientHelper.isClientDisconnectedException(cause)) {
            return null;
        }
        LOG.error("A request failed: {}, trace {}", Failure.summary(cause), traceId(request));
        return answer(cause, ByStatus.explain(HttpStatus.INTERNAL_SERVER_ERROR, null), new HttpHeaders(), request);
    }

    @Override
    protected @Nullable ResponseEntity<Object> handleHttpMessageNotReadable(
            HttpMessageNotReadableException cause, HttpHeaders headers, HttpStatusCode status, WebRequest request) {
        return answer(cause, UnreadableBody.explain(cause), headers, request);
    }

    @Override
    protected @Nullable ResponseEntity<Object> handleMethodArgumentNotValid(
            MethodArgumentNotValidException cause, HttpHeaders headers, HttpStatusCode status, WebRequest request) {
        return answer(cause, ApiException.unprocessable(InvalidFields.of(cause)), headers, request);
    }

    @Override
    protected @Nullable ResponseEntity<Object> handleHandlerMethodValidationException(
            HandlerMethodValidationException cause, HttpHeaders headers, HttpStatusCode status, WebRequest request) {
        return answer(cause, ApiException.unprocessable(InvalidFields.of(cause)), headers, request);
    }

    @Override
    protected @Nullable ResponseEntity<Object> handleMissingServletRequestParameter(
            MissingServletRequestParameterException cause,
            HttpHeaders headers,
            HttpStatusCode status,
            WebRequest request) {
        return answer(cause, required(cause.getParameterName()), headers, request);
    }

    @Override
    protected @Nullable ResponseEntity<Object> handleMissingServletRequestPart(
            MissingServletRequestPartException cause, HttpHeaders headers, HttpStatusCode status, WebRequest request) {
        return answer(cause, required(cause.getRequestPartName()), headers, request);
    }

    @Override
    protected @Nullable ResponseEntity<Object> handleTypeMismatch(
            TypeMismatchException cause, HttpHeaders headers, HttpStatusCode status, WebRequest request) {
        return answer(cause, mistyped(cause), headers, request);
    }

    @Override
    protected @Nullable ResponseEntity<Object> handleExceptionInternal(
            Exception cause, @Nullable Object body, HttpHeaders headers, HttpStatusCode status, WebRequest request) {
        var known = Objects.requireNonNullElse(HttpStatus.resolve(status.value()), HttpStatus.INTERNAL_SERVER_ERROR);
        return answer(cause, ByStatus.explain(known, headers), headers, request);
    }

    private static ApiException required(String name) {
        return ApiException.unprocessable(new FieldProblem(name, "required", "must be given"));
    }

    private static ApiException mistyped(TypeMismatchException cause) {
        if (cause instanceof MethodArgumentTypeMismatchException argument) {
            // An id of the wrong form is an id nobody has.
            return argument.getParameter().hasParameterAnnotation(PathVariable.class)
                    ? ApiException.notFound("resource")
                    : ApiException.unprocessable(List.of(new FieldProblem(
                            argument.getName(),
                            "wrong_type",
                            "Expected " + UnreadableBody.expected(argument.getRequiredType()) + ".")));
        }
        return ByStatus.explain(HttpStatus.BAD_REQUEST, null);
    }

    private @Nullable ResponseEntity<Object> answer(
            Exception cause, ApiException problem, HttpHeaders headers, WebRequest request) {
        var all = new HttpHeaders();
        all.putAll(headers);
        all.putAll(problem.headers());
        all.setContentType(MediaType.APPLICATION_PROBLEM_JSON);
        var body = Problem.of(problem, traceId(request));
        return super.handleExceptionInternal(cause, body, all, problem.status(), request);
    }

    private static String traceId(WebRequest request) {
        HttpServletRequest servletRequest = ((ServletWebRequest) request).getRequest();
        return TraceId.of(servletRequest);
    }
}
