package com.jobwise.gateway.profile;

import com.jobwise.json.Json;
import jakarta.validation.Constraint;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.Payload;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A person's own fields: at most 100, named with 1 to 100 characters, together at most 100 KB of JSON. */
@Constraint(validatedBy = CustomFieldLimits.Check.class)
@Target({ElementType.FIELD, ElementType.PARAMETER})
@Retention(RetentionPolicy.RUNTIME)
@interface CustomFieldLimits {

    String message() default "must be at most 100 fields of 100 KB";

    Class<?>[] groups() default {};

    Class<? extends Payload>[] payload() default {};

    final class Check implements ConstraintValidator<CustomFieldLimits, Map<String, Object>> {

        private static final int MOST = 100;
        private static final int LONGEST_NAME = 100;
        private static final int MOST_BYTES = 100 * 1024;

        @Override
        public boolean isValid(@Nullable Map<String, Object> fields, ConstraintValidatorContext context) {
            var problem = fields == null ? Optional.<String>empty() : problem(fields);
            problem.ifPresent(message -> {
                context.disableDefaultConstraintViolation();
                context.buildConstraintViolationWithTemplate(message).addConstraintViolation();
            });
            return problem.isEmpty();
        }

        /** What is left of an imported resume does not count: the request's own limit holds for it. */
        static Optional<String> problem(Map<String, Object> fields) {
            if (fields.size() > MOST) {
                return Optional.of("must be at most 100 fields");
            }
            if (fields.keySet().stream().anyMatch(name -> name.isBlank() || name.length() > LONGEST_NAME)) {
                return Optional.of("must have names of 1 to 100 characters");
            }
            if (holdsEndlessNumber(fields)) {
                return Optional.of("must not hold a number of more than 308 digits");
            }
            Map<String, Object> counted = new LinkedHashMap<>(fields);
            counted.remove(ResumeReader.KEPT);
            return Json.write(counted).getBytes(StandardCharsets.UTF_8).length > MOST_BYTES
                    ? Optional.of("must be at most 100 KB of JSON")
                    : Optional.empty();
        }

        /** JSON may write it, no number of ours can hold it, and it would be stored as a text. */
        private static boolean holdsEndlessNumber(@Nullable Object value) {
            return switch (value) {
                case Double number -> number.isInfinite();
                case Map<?, ?> object -> object.values().stream().anyMatch(Check::holdsEndlessNumber);
                case List<?> list -> list.stream().anyMatch(Check::holdsEndlessNumber);
                case null, default -> false;
            };
        }
    }
}
