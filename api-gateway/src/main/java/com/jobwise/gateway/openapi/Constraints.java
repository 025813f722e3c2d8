package com.jobwise.gateway.openapi;

import io.swagger.v3.oas.models.media.JsonSchema;
import jakarta.validation.Constraint;
import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.PositiveOrZero;
import jakarta.validation.constraints.Size;
import java.lang.annotation.Annotation;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Set;

/** What bean validation demands, as far as JSON Schema can say it. Java counts UTF-16 units where JSON Schema counts characters. */
final class Constraints {

    private static final String PARTIAL_DATE = "^\\d{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\\d|3[01]))?)?$";

    /** A pattern that only lists words. */
    private static final java.util.regex.Pattern WORDS = java.util.regex.Pattern.compile("\\w+(\\|\\w+)+");

    private Constraints() {}

    static void apply(JsonSchema schema, List<Annotation> said) {
        if (schema.get$ref() == null) {
            said.forEach(one -> apply(schema, one));
        }
    }

    private static void apply(JsonSchema schema, Annotation said) {
        switch (said) {
            case Size size -> size(schema, size.min(), size.max());
            case NotEmpty _ -> size(schema, 1, Integer.MAX_VALUE);
            case NotBlank _ -> pattern(schema, "\\S");
            case Pattern pattern -> pattern(schema, pattern);
            case Email _ -> schema.setFormat("email");
            case Min min -> schema.setMinimum(BigDecimal.valueOf(min.value()));
            case Max max -> schema.setMaximum(BigDecimal.valueOf(max.value()));
            case DecimalMin min -> schema.setMinimum(new BigDecimal(min.value()));
            case DecimalMax max -> schema.setMaximum(new BigDecimal(max.value()));
            case PositiveOrZero _ -> schema.setMinimum(BigDecimal.ZERO);
            case Positive _ -> schema.setExclusiveMinimumValue(BigDecimal.ZERO);
            default -> ours(schema, said);
        }
    }

    /** Constraints of our own are made of others, or known here by name. */
    private static void ours(JsonSchema schema, Annotation said) {
        var kind = said.annotationType();
        if (!kind.isAnnotationPresent(Constraint.class)) {
            return;
        }
        switch (kind.getSimpleName()) {
            case "PartialDate" -> pattern(schema, PARTIAL_DATE);
            case "GoodPassword" -> size(schema, 8, 72);
            default -> Arrays.stream(kind.getAnnotations()).forEach(one -> apply(schema, one));
        }
    }

    private static void size(JsonSchema schema, int min, int max) {
        var types = schema.getTypes() == null ? Set.<String>of() : schema.getTypes();
        var least = min == 0 ? null : min;
        var most = max == Integer.MAX_VALUE ? null : max;
        if (types.contains("string")) {
            schema.setMinLength(least);
            schema.setMaxLength(most);
        } else if (types.contains("array")) {
            schema.setMinItems(least);
            schema.setMaxItems(most);
        } else if (types.contains("object")) {
            schema.setMinProperties(least);
            schema.setMaxProperties(most);
        }
    }

    private static void pattern(JsonSchema schema, Pattern said) {
        if (WORDS.matcher(said.regexp()).matches()) {
            Arrays.stream(said.regexp().split("\\|")).forEach(schema::addEnumItemObject);
        } else {
            pattern(schema, EcmaPattern.of(said.regexp()));
        }
    }

    private static void pattern(JsonSchema schema, String pattern) {
        if (schema.getPattern() == null) {
            schema.setPattern(pattern);
        } else {
            var further = new JsonSchema();
            further.setPattern(pattern);
            schema.addAllOfItem(further);
        }
    }
}
