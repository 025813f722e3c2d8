package com.jobwise.gateway.problem;

import jakarta.validation.ConstraintViolation;
import jakarta.validation.Validator;
import java.util.Comparator;
import org.springframework.stereotype.Component;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * JSON Merge Patch (RFC 7396) of a flat record: a field that is sent takes the place of the current one, {@code null} empties it,
 * all others stay. The outcome is read and checked like a whole body, but of what was not sent nothing is complained.
 */
@Component
public class MergePatch {

    private final JsonMapper json;
    private final Validator validator;

    MergePatch(JsonMapper json, Validator validator) {
        this.json = json;
        this.validator = validator;
    }

    /** @throws ApiException 422 naming the fields */
    public <T> T apply(T current, JsonNode patch, Class<T> type) {
        if (!(patch instanceof ObjectNode fields)) {
            throw ApiException.unprocessable(new FieldProblem("", "wrong_type", "Expected a JSON object."));
        }
        ObjectNode merged = json.valueToTree(current);
        merged.setAll(fields);
        try {
            var patched = json.treeToValue(merged, type);
            requireValid(patched, fields);
            return patched;
        } catch (JacksonException misfit) {
            throw UnreadableBody.explain(misfit);
        }
    }

    private void requireValid(Object patched, ObjectNode sent) {
        var problems = validator.validate(patched).stream()
                .map(MergePatch::problem)
                .filter(problem -> sent.has(problem.field().replaceFirst("[.\\[].*", "")))
                .sorted(Comparator.comparing(FieldProblem::field))
                .toList();
        if (!problems.isEmpty()) {
            throw ApiException.unprocessable(problems);
        }
    }

    private static FieldProblem problem(ConstraintViolation<?> violation) {
        var path = violation.getPropertyPath().toString().replaceAll("\\.<[^>]*>|<[^>]*>", "");
        var constraint = violation.getConstraintDescriptor().getAnnotation().annotationType();
        return new FieldProblem(
                FieldPath.ofBean(path), FieldPath.ofBean(constraint.getSimpleName()), violation.getMessage());
    }
}
