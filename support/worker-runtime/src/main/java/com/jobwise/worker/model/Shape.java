package com.jobwise.worker.model;

import java.lang.reflect.AnnotatedParameterizedType;
import java.lang.reflect.AnnotatedType;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What an answer must look like, read off the record it becomes. Names are in snake case. */
public sealed interface Shape {

    record Text() implements Shape {}

    record Whole() implements Shape {}

    record Decimal() implements Shape {}

    record Flag() implements Shape {}

    /** @param values in lower case */
    record Choice(List<String> values) implements Shape {}

    record Many(Shape each) implements Shape {}

    record Parts(Map<String, Part> parts) implements Shape {}

    /** @param isRequired false for components marked {@code @Nullable} */
    record Part(Shape shape, boolean isRequired) {}

    /** @throws IllegalArgumentException for a record that no answer can become */
    static Shape of(Class<?> answer) {
        if (!answer.isRecord()) {
            throw new IllegalArgumentException(answer + " is no record");
        }
        Map<String, Part> parts = new LinkedHashMap<>();
        for (var component : answer.getRecordComponents()) {
            parts.put(snake(component.getName()), part(component));
        }
        return new Parts(parts);
    }

    private static Part part(RecordComponent component) {
        var type = component.getAnnotatedType();
        return new Part(of(type), !isNullable(type));
    }

    private static boolean isNullable(AnnotatedType type) {
        return type.isAnnotationPresent(Nullable.class);
    }

    private static Shape of(AnnotatedType annotated) {
        var type = annotated.getType();
        if (annotated instanceof AnnotatedParameterizedType many && isList(type)) {
            return new Many(of(many.getAnnotatedActualTypeArguments()[0]));
        }
        if (!(type instanceof Class<?> plain)) {
            throw new IllegalArgumentException(type + " cannot be asked for");
        }
        return plain.isEnum() ? choice(plain) : simple(plain);
    }

    private static boolean isList(Type type) {
        return type instanceof ParameterizedType one && one.getRawType() == List.class;
    }

    private static Shape choice(Class<?> choice) {
        return new Choice(Arrays.stream(choice.getEnumConstants())
                .map(one -> ((Enum<?>) one).name().toLowerCase(Locale.ROOT))
                .toList());
    }

    private static Shape simple(Class<?> type) {
        if (type == String.class) {
            return new Text();
        } else if (type == int.class || type == Integer.class || type == long.class || type == Long.class) {
            return new Whole();
        } else if (type == double.class || type == Double.class) {
            return new Decimal();
        } else if (type == boolean.class || type == Boolean.class) {
            return new Flag();
        }
        return of(type);
    }

    private static String snake(String name) {
        return name.replaceAll("([a-z0-9])([A-Z])", "$1_$2").toLowerCase(Locale.ROOT);
    }
}
