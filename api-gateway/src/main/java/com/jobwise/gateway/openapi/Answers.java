package com.jobwise.gateway.openapi;

import java.lang.annotation.ElementType;
import java.lang.annotation.Repeatable;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** How an operation answers when all goes well, where its Java type does not tell; repeated where it has several good answers. */
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
@Repeatable(Answers.All.class)
public @interface Answers {

    /** The HTTP status. */
    int status();

    /** The type of the body; none by default. {@code byte[]} stands for a file. */
    Class<?> with() default Void.class;

    /** All good answers of one operation. */
    @Target(ElementType.METHOD)
    @Retention(RetentionPolicy.RUNTIME)
    @interface All {

        Answers[] value();
    }
}
