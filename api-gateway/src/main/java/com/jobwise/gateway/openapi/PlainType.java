package com.jobwise.gateway.openapi;

import java.lang.annotation.Annotation;
import java.lang.reflect.AnnotatedType;
import java.lang.reflect.Type;
import org.jspecify.annotations.Nullable;

/** A type about which nothing is annotated. */
record PlainType(Type type) implements AnnotatedType {

    @Override
    public Type getType() {
        return type;
    }

    @Override
    public <T extends Annotation> @Nullable T getAnnotation(Class<T> kind) {
        return null;
    }

    @Override
    public Annotation[] getAnnotations() {
        return new Annotation[0];
    }

    @Override
    public Annotation[] getDeclaredAnnotations() {
        return new Annotation[0];
    }
}
