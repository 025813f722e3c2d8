package com.jobwise.gateway.openapi;

import io.swagger.v3.oas.models.media.JsonSchema;
import io.swagger.v3.oas.models.media.Schema;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import tools.jackson.databind.json.JsonMapper;

/** Schemas for the types of the code; records and enums become components of the document. */
final class Schemas {

    private static final String COMPONENTS = "#/components/schemas/";

    private final JsonMapper json;
    private final Properties properties;
    private final Map<String, JsonSchema> components = new TreeMap<>();
    private final Map<String, String> names = new HashMap<>();

    Schemas(JsonMapper json, Properties properties) {
        this.json = json;
        this.properties = properties;
    }

    Map<String, JsonSchema> components() {
        return components;
    }

    JsonSchema of(Class<?> type, Direction direction) {
        return of(Typed.of(type), direction);
    }

    /** What a value of the type looks like, null aside. */
    JsonSchema of(Typed type, Direction direction) {
        var raw = type.raw();
        var scalar = Scalars.of(raw);
        var schema = scalar != null ? scalar : compound(type, raw, direction);
        Constraints.apply(schema, type.annotations());
        return schema;
    }

    static JsonSchema orNull(JsonSchema schema) {
        if (schema.get$ref() != null || schema.getOneOf() != null) {
            var either = new JsonSchema();
            either.setAnyOf(List.of(schema, Scalars.schema("null")));
            return either;
        }
        if (schema.getTypes() != null) {
            var types = new LinkedHashSet<>(schema.getTypes());
            types.add("null");
            schema.setTypes(types);
            if (schema.getEnum() != null) {
                schema.addEnumItemObject(null);
            }
        }
        return schema;
    }

    /** Whether a body of this kind names something by its id. */
    boolean namesSomething(JsonSchema schema) {
        var reference = schema.get$ref();
        var meant = reference == null ? schema : components.get(reference.replace(COMPONENTS, ""));
        return meant != null
                && meant.getProperties() != null
                && meant.getProperties().values().stream().anyMatch(one -> "uuid".equals(one.getFormat()));
    }

    private JsonSchema compound(Typed type, Class<?> raw, Direction direction) {
        if (raw.isEnum()) {
            return component(type, direction, () -> enumeration(raw));
        }
        if (raw.isArray() || Collection.class.isAssignableFrom(raw)) {
            var list = Scalars.schema("array");
            list.setItems(element(type.argument(0), direction));
            return list;
        }
        if (Map.class.isAssignableFrom(raw)) {
            var object = Scalars.schema("object");
            object.setAdditionalProperties(element(type.argument(1), direction));
            return object;
        }
        if (raw.isSealed()) {
            return component(type, direction, () -> oneOf(raw, direction));
        }
        return raw.getName().startsWith("com.jobwise.")
                ? component(type, direction, () -> object(type, direction))
                : new JsonSchema();
    }

    private JsonSchema element(Typed type, Direction direction) {
        var schema = of(type, direction);
        return type.isNullable() ? orNull(schema) : schema;
    }

    private JsonSchema component(Typed type, Direction direction, java.util.function.Supplier<JsonSchema> make) {
        var named = type.raw().isEnum() ? Direction.ANSWER : direction;
        var key = named + " " + type.raw().getName() + " " + type.name();
        var name = names.get(key);
        if (name == null) {
            name = free(type, named);
            names.put(key, name);
            // Before its properties are known, for records that hold themselves.
            components.put(name, new JsonSchema());
            components.put(name, make.get());
        }
        var reference = new JsonSchema();
        reference.set$ref(COMPONENTS + name);
        return reference;
    }

    private String free(Typed type, Direction direction) {
        var simple = direction.name(type.name());
        if (!components.containsKey(simple)) {
            return simple;
        }
        var outer = type.raw().getEnclosingClass();
        var place = outer == null ? type.raw().getPackageName().replaceAll(".*\\.", "") : outer.getSimpleName();
        return place.substring(0, 1).toUpperCase(java.util.Locale.ROOT) + place.substring(1) + simple;
    }

    private JsonSchema enumeration(Class<?> type) {
        var values = Scalars.schema("string");
        Arrays.stream(type.getEnumConstants())
                .map(one -> json.valueToTree(one).asString())
                .forEach(values::addEnumItemObject);
        return values;
    }

    @SuppressWarnings("rawtypes")
    private JsonSchema oneOf(Class<?> type, Direction direction) {
        var one = new JsonSchema();
        List<Schema> kinds = new ArrayList<>();
        Arrays.stream(type.getPermittedSubclasses()).forEach(kind -> kinds.add(of(kind, direction)));
        one.setOneOf(kinds);
        return one;
    }

    @SuppressWarnings("rawtypes")
    private JsonSchema object(Typed type, Direction direction) {
        var object = Scalars.schema("object");
        Map<String, Schema> known = new LinkedHashMap<>();
        for (var property : properties.of(type, direction)) {
            var schema = of(property.type(), direction);
            known.put(property.name(), property.nullable() ? orNull(schema) : schema);
            if (property.required()) {
                object.addRequiredItem(property.name());
            }
        }
        object.setProperties(known);
        if (direction == Direction.REQUEST) {
            object.setAdditionalProperties(false);
        }
        return object;
    }
}
