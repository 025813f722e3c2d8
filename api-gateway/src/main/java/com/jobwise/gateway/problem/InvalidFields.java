package com.jobwise.gateway.problem;

import jakarta.validation.ConstraintViolation;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSourceResolvable;
import org.springframework.validation.FieldError;
import org.springframework.validation.ObjectError;
import org.springframework.validation.method.ParameterErrors;
import org.springframework.validation.method.ParameterValidationResult;
import org.springframework.web.bind.MethodArgumentNotValidException;
import org.springframework.web.method.annotation.HandlerMethodValidationException;

/** What bean validation found, in the names of the JSON. */
final class InvalidFields {

    private InvalidFields() {}

    static List<FieldProblem> of(MethodArgumentNotValidException invalid) {
        return invalid.getBindingResult().getAllErrors().stream()
                .map(error -> of("", error))
                .sorted((a, b) -> a.field().compareTo(b.field()))
                .toList();
    }

    static List<FieldProblem> of(HandlerMethodValidationException invalid) {
        return invalid.getParameterValidationResults().stream()
                .flatMap(InvalidFields::of)
                .toList();
    }

    private static Stream<FieldProblem> of(ParameterValidationResult result) {
        if (result instanceof ParameterErrors errors) {
            var index = errors.getContainerIndex() == null ? "" : "[" + errors.getContainerIndex() + "].";
            return errors.getAllErrors().stream().map(error -> of(index, error));
        }
        var name = FieldPath.ofBean(
                Objects.requireNonNullElse(result.getMethodParameter().getParameterName(), ""));
        return result.getResolvableErrors().stream()
                .map(error -> new FieldProblem(name, code(error), message(error.getDefaultMessage())));
    }

    private static FieldProblem of(String prefix, ObjectError error) {
        var field = error instanceof FieldError of ? FieldPath.ofBean(of.getField()) : "";
        // A failed conversion's message names classes of ours.
        var unconvertible = error instanceof FieldError of && of.isBindingFailure();
        var message = unconvertible ? null : error.getDefaultMessage();
        return new FieldProblem(prefix + path(error, field), code(error), message(message));
    }

    /** A check of two fields together is written as a bean getter; its made-up property is not a field anybody sent. */
    private static String path(ObjectError error, String field) {
        var together = error.contains(ConstraintViolation.class) && "AssertTrue".equals(error.getCode());
        return together ? field.substring(0, Math.max(0, field.lastIndexOf('.'))) : field;
    }

    private static String code(MessageSourceResolvable error) {
        if (error instanceof FieldError of && of.isBindingFailure()) {
            return "wrong_type";
        }
        var codes = error.getCodes();
        return codes == null || codes.length == 0 ? "invalid" : FieldPath.ofBean(codes[codes.length - 1]);
    }

    private static String message(@Nullable String message) {
        return message == null ? "is not a possible value" : message;
    }
}
