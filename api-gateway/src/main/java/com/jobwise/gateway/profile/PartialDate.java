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

/** A date of the calendar, as exact as people write it: {@code YYYY}, {@code YYYY-MM} or {@code YYYY-MM-DD}. */
@Constraint(validatedBy = PartialDate.Check.class)
@Target({ElementType.FIELD, ElementType.PARAMETER})
@Retention(RetentionPolicy.RUNTIME)
@interface PartialDate {

    String message() default "must be a date of the calendar: YYYY, YYYY-MM or YYYY-MM-DD";

    Class<?>[] groups() default {};

    Class<? extends Payload>[] payload() default {};

    final class Check implements ConstraintValidator<PartialDate, String> {

        @Override
        public boolean isValid(@Nullable String date, ConstraintValidatorContext context) {
            return date == null || PartialDates.isDate(date);
        }
    }
}
