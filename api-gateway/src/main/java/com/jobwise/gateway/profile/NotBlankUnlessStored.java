package com.jobwise.gateway.profile;

import jakarta.validation.Constraint;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.Payload;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.jspecify.annotations.Nullable;

/** Degree and field are asked of new entries; a stored one may lack them, as the resume did that it was imported from. */
@Constraint(validatedBy = NotBlankUnlessStored.Check.class)
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@interface NotBlankUnlessStored {

    String message() default "must not be blank";

    Class<?>[] groups() default {};

    Class<? extends Payload>[] payload() default {};

    final class Check implements ConstraintValidator<NotBlankUnlessStored, EducationRequest> {

        @Override
        public boolean isValid(@Nullable EducationRequest education, ConstraintValidatorContext context) {
            if (education == null || education.id() != null) {
                return true;
            }
            context.disableDefaultConstraintViolation();
            var degree = isThere(education.degree(), "degree", context);
            return isThere(education.fieldOfStudy(), "fieldOfStudy", context) && degree;
        }

        /** That nothing was sent at all is for another constraint to say. */
        private static boolean isThere(@Nullable String text, String field, ConstraintValidatorContext context) {
            if (text == null || !text.isBlank()) {
                return true;
            }
            context.buildConstraintViolationWithTemplate(context.getDefaultConstraintMessageTemplate())
                    .addPropertyNode(field)
                    .addConstraintViolation();
            return false;
        }
    }
}
