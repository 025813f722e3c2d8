package com.jobwise.gateway.openapi;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.validation.ValidationException;
import jakarta.validation.Validator;
import java.lang.annotation.Annotation;
import java.lang.reflect.AnnotatedType;
import java.lang.reflect.Field;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.introspect.BeanPropertyDefinition;
import tools.jackson.databind.json.JsonMapper;

/** Which properties a type has in JSON: asked of the very mapper and validator that serve the requests. */
final class Properties {

    private static final Set<JsonInclude.Include> LEFT_OUT =
            Set.of(JsonInclude.Include.NON_NULL, JsonInclude.Include.NON_EMPTY, JsonInclude.Include.NON_ABSENT);

    private final JsonMapper json;
    private final Validator validator;

    Properties(JsonMapper json, Validator validator) {
        this.json = json;
        this.validator = validator;
    }

    List<Property> of(Typed owner, Direction direction) {
        return definitions(owner.raw(), direction).stream()
                .map(definition -> of(owner, definition, direction))
                .toList();
    }

    private List<BeanPropertyDefinition> definitions(Class<?> type, Direction direction) {
        var java = json.constructType(type);
        if (direction == Direction.ANSWER) {
            var context = json._serializationContext();
            return context.introspectBeanDescription(java, context.introspectClassAnnotations(java))
                    .findProperties();
        }
        var context = json._deserializationContext();
        return context
                .introspectBeanDescription(java, context.introspectClassAnnotations(java))
                .findProperties()
                .stream()
                .filter(BeanPropertyDefinition::hasConstructorParameter)
                .toList();
    }

    private Property of(Typed owner, BeanPropertyDefinition definition, Direction direction) {
        var field = field(owner.raw(), definition.getInternalName());
        var typed = owner.member(
                type(field, definition), field == null ? List.<Annotation>of() : List.of(field.getAnnotations()));
        if (direction == Direction.ANSWER) {
            var always = !LEFT_OUT.contains(definition.findInclusion().getValueInclusion());
            return new Property(definition.getName(), typed, always, always && typed.isNullable());
        }
        var needed = field != null && isNeeded(owner.raw(), field);
        return new Property(definition.getName(), typed, needed, !needed);
    }

    /** Whether it is missed when it is not there; then the validator does not take a null for it either. */
    private boolean isNeeded(Class<?> owner, Field field) {
        try {
            var absent = java.lang.reflect.Array.get(java.lang.reflect.Array.newInstance(field.getType(), 1), 0);
            return !validator.validateValue(owner, field.getName(), absent).isEmpty();
        } catch (ValidationException cannotTell) {
            return false;
        }
    }

    private static AnnotatedType type(@Nullable Field field, BeanPropertyDefinition definition) {
        if (field != null) {
            return field.getAnnotatedType();
        }
        return switch (definition.getPrimaryMember().getMember()) {
            case Method getter -> getter.getAnnotatedReturnType();
            default -> new PlainType(definition.getRawPrimaryType());
        };
    }

    private static @Nullable Field field(Class<?> owner, String name) {
        return Arrays.stream(owner.getDeclaredFields())
                .filter(field -> field.getName().equals(name))
                .findFirst()
                .orElse(null);
    }
}
