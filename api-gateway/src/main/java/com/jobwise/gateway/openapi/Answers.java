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

    /** The type of the body; by default what the method's type says, if anything. {@code byte[]} stands for a file. */
    Class<?> with() default Void.class;

    /** What a body is of that has a type of its own for each content, such as a list. */
    Class<?> of() default Void.class;

    /** Whether a 202 says where what was asked for is. */
    boolean located() default true;

    /** All good answers of one operation. */
    @Target(ElementType.METHOD)
    @Retention(RetentionPolicy.RUNTIME)
    @interface All {

        Answers[] value();
    }
}
