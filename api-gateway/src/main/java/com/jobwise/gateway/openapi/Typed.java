package com.jobwise.gateway.openapi;

import java.lang.annotation.Annotation;
import java.lang.reflect.AnnotatedArrayType;
import java.lang.reflect.AnnotatedParameterizedType;
import java.lang.reflect.AnnotatedType;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.lang.reflect.TypeVariable;
import java.lang.reflect.WildcardType;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A type as it stands in the code: with what is annotated at it and what its type variables mean there.
 *
 * @param said further annotations, such as those of the field that has this type
 */
record Typed(AnnotatedType type, List<Annotation> said, Map<TypeVariable<?>, Typed> variables) {

    static Typed of(AnnotatedType type) {
        return new Typed(type, List.of(), Map.of());
    }

    static Typed of(Type type) {
        return of(new PlainType(type));
    }

    Class<?> raw() {
        return raw(resolved().type.getType());
    }

    boolean isNullable() {
        return type.isAnnotationPresent(Nullable.class) || resolved().type.isAnnotationPresent(Nullable.class);
    }

    List<Annotation> annotations() {
        return Stream.concat(said.stream(), Arrays.stream(type.getAnnotations()))
                .distinct()
                .toList();
    }

    /** A type argument, or what an array holds; anything where nothing is said. */
    Typed argument(int index) {
        var here = resolved();
        if (here.type instanceof AnnotatedParameterizedType generic) {
            return here.inside(generic.getAnnotatedActualTypeArguments()[index]);
        }
        if (here.type instanceof AnnotatedArrayType array) {
            return here.inside(array.getAnnotatedGenericComponentType());
        }
        return here.type.getType() instanceof ParameterizedType plain
                ? of(plain.getActualTypeArguments()[index])
                : of(Object.class);
    }

    /** The type of a member of this one. */
    Typed member(AnnotatedType member, List<Annotation> annotations) {
        Map<TypeVariable<?>, Typed> bound = new HashMap<>();
        var parameters = raw().getTypeParameters();
        for (var i = 0; i < parameters.length; i++) {
            bound.put(parameters[i], argument(i));
        }
        return new Typed(member, annotations, bound);
    }

    /** Names this type with its arguments: {@code StatusViewPage}. */
    String name() {
        var arguments = new StringBuilder();
        for (var i = 0; i < raw().getTypeParameters().length; i++) {
            arguments.append(argument(i).name());
        }
        return arguments + raw().getSimpleName();
    }

    private Typed inside(AnnotatedType part) {
        return new Typed(part, List.of(), variables);
    }

    private Typed resolved() {
        var meant = type.getType() instanceof TypeVariable<?> variable ? variables.get(variable) : null;
        return meant == null ? this : meant.resolved();
    }

    private static Class<?> raw(Type type) {
        return switch (type) {
            case Class<?> plain -> plain;
            case ParameterizedType generic -> raw(generic.getRawType());
            case WildcardType some -> raw(some.getUpperBounds()[0]);
            case java.lang.reflect.GenericArrayType _ -> Object[].class;
            default -> Object.class;
        };
    }
}
