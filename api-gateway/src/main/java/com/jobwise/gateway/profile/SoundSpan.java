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

/** Ends no earlier than it begins, and has no end while it goes on; complained of at the end date. */
@Constraint(validatedBy = SoundSpan.Check.class)
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@interface SoundSpan {

    String message() default "must not be before start_date";

    Class<?>[] groups() default {};

    Class<? extends Payload>[] payload() default {};

    final class Check implements ConstraintValidator<SoundSpan, Span> {

        @Override
        public boolean isValid(@Nullable Span span, ConstraintValidatorContext context) {
            var end = span == null ? null : span.endDate();
            if (span == null || end == null) {
                return true;
            }
            if (span.goesOn()) {
                return complain(context, "must be left out while is_current is true");
            }
            var start = span.startDate();
            if (start == null || !PartialDates.isDate(start) || !PartialDates.isDate(end)) {
                return true;
            }
            return !PartialDates.isBefore(end, start)
                    || complain(context, context.getDefaultConstraintMessageTemplate());
        }

        private static boolean complain(ConstraintValidatorContext context, String message) {
            context.disableDefaultConstraintViolation();
            context.buildConstraintViolationWithTemplate(message)
                    .addPropertyNode("endDate")
                    .addConstraintViolation();
            return false;
        }
    }
}
