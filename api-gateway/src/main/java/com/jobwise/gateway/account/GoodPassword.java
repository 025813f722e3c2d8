package com.jobwise.gateway.account;

import jakarta.validation.Constraint;
import jakarta.validation.Payload;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** A password worth keeping: at least 8 characters, at most 72 bytes in UTF-8, not among those everybody tries first. */
@Constraint(validatedBy = GoodPasswordCheck.class)
@Target(ElementType.FIELD)
@Retention(RetentionPolicy.RUNTIME)
@interface GoodPassword {

    String message() default "is not a good password";

    Class<?>[] groups() default {};

    Class<? extends Payload>[] payload() default {};
}
