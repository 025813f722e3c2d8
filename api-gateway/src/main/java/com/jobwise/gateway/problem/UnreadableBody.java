package com.jobwise.gateway.problem;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.temporal.Temporal;
import java.util.Arrays;
import java.util.Collection;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.http.converter.HttpMessageNotReadableException;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.DatabindException;
import tools.jackson.databind.exc.MismatchedInputException;
import tools.jackson.databind.exc.UnrecognizedPropertyException;

/** Tells a body that is no JSON (400) from JSON that does not fit (422), and says where and what would. */
final class UnreadableBody {

    private UnreadableBody() {}

    static ApiException explain(HttpMessageNotReadableException unreadable) {
        return explain(unreadable.getCause());
    }

    static ApiException explain(@Nullable Throwable cause) {
        return switch (cause) {
            case UnrecognizedPropertyException unknown -> ApiException.unprocessable(unknownField(unknown));
            case MismatchedInputException mismatch -> ApiException.unprocessable(wrongType(mismatch));
            case DatabindException misfit ->
                ApiException.unprocessable(new FieldProblem(
                        FieldPath.ofJson(misfit.getPath()), "invalid_value", "This value is not possible here."));
            case JacksonException malformed -> malformed(malformed);
            case null, default -> ApiException.badRequest("body_missing", "Send a JSON body with this request.");
        };
    }

    private static ApiException malformed(JacksonException malformed) {
        var at = malformed.getLocation();
        var where = at == null ? "" : ", near line %d, column %d".formatted(at.getLineNr(), at.getColumnNr());
        return ApiException.badRequest("malformed_json", "The body is not well-formed JSON" + where + ".");
    }

    private static FieldProblem unknownField(UnrecognizedPropertyException unknown) {
        Collection<?> ids = unknown.getKnownPropertyIds();
        var known =
                ids == null ? "" : ids.stream().map(String::valueOf).sorted().collect(Collectors.joining(", "));
        return new FieldProblem(
                FieldPath.ofJson(unknown.getPath()),
                "unknown_field",
                "There is no such field. Known here: " + known + ".");
    }

    private static FieldProblem wrongType(MismatchedInputException mismatch) {
        return new FieldProblem(
                FieldPath.ofJson(mismatch.getPath()),
                "wrong_type",
                "Expected " + expected(mismatch.getTargetType()) + ".");
    }

    static String expected(@Nullable Class<?> type) {
        if (type == null) {
            return "another kind of value";
        }
        if (type.isEnum()) {
            return "one of "
                    + Arrays.stream(type.getEnumConstants())
                            .map(constant -> written((Enum<?>) constant))
                            .collect(Collectors.joining(", "));
        }
        if (type == boolean.class || type == Boolean.class) {
            return "true or false";
        }
        return expectedShape(type);
    }

    /** As it is written in JSON. */
    private static String written(Enum<?> constant) {
        try {
            var name = constant.getDeclaringClass().getField(constant.name()).getAnnotation(JsonProperty.class);
            return name == null ? constant.name().toLowerCase(Locale.ROOT) : name.value();
        } catch (NoSuchFieldException impossible) {
            throw new IllegalStateException("every constant is a field", impossible);
        }
    }

    private static String expectedShape(Class<?> type) {
        if (type == String.class) {
            return "text in quotes";
        }
        if (type == int.class || type == long.class || type == Integer.class || type == Long.class) {
            return "a whole number";
        }
        if (Number.class.isAssignableFrom(type) || type.isPrimitive()) {
            return "a number";
        }
        if (type == UUID.class) {
            return "an id (UUID)";
        }
        if (Temporal.class.isAssignableFrom(type)) {
            return "a date or time in ISO-8601";
        }
        if (Collection.class.isAssignableFrom(type) || type.isArray()) {
            return "a list";
        }
        return Map.class.isAssignableFrom(type) || type.isRecord() ? "an object" : "another kind of value";
    }
}
