package com.jobwise.gateway.openapi;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** How an operation answers when all goes well, where its Java type does not tell. */
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
public @interface Answers {

    /** The HTTP status. */
    int status();

    /** The type of the body; none by default. */
    Class<?> with() default Void.class;
}
