package com.jobwise.gateway.openapi;

import com.jobwise.gateway.web.Idempotency;
import com.jobwise.gateway.web.Paging;
import io.swagger.v3.oas.models.media.JsonSchema;
import io.swagger.v3.oas.models.parameters.Parameter;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.core.annotation.AnnotatedElementUtils;
import org.springframework.http.HttpHeaders;
import org.springframework.web.bind.annotation.BindParam;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ValueConstants;

/** The parameters of an operation: those of the path, the query and the headers. */
final class Inputs {

    private static final Set<String> FRAMEWORK_ARGUMENTS = Set.of("CurrentUser", "SignedIn");

    private final Schemas schemas;

    Inputs(Schemas schemas) {
        this.schemas = schemas;
    }

    List<Parameter> of(String path, List<Handler> handlers) {
        Map<String, Parameter> found = new LinkedHashMap<>();
        handlers.stream()
                .flatMap(handler -> handler.parameters().stream().flatMap(one -> of(handler, one)))
                .forEach(one -> found.putIfAbsent(one.getIn() + " " + one.getName(), one));
        java.util.regex.Pattern.compile("\\{(\\w+)}").matcher(path).results().forEach(name -> {
            var plain = parameter("path", name.group(1), Typed.of(String.class), true);
            found.putIfAbsent("path " + plain.getName(), plain);
        });
        return List.copyOf(found.values());
    }

    private Stream<Parameter> of(Handler handler, java.lang.reflect.Parameter argument) {
        var typed = new Typed(argument.getAnnotatedType(), List.of(argument.getAnnotations()), Map.of());
        var path = AnnotatedElementUtils.getMergedAnnotation(argument, PathVariable.class);
        if (path != null) {
            return Stream.of(parameter("path", name(path.value(), argument), typed, true));
        }
        var query = AnnotatedElementUtils.getMergedAnnotation(argument, RequestParam.class);
        if (query != null) {
            return handler.takesForm() ? Stream.empty() : Stream.of(query(query, argument, typed));
        }
        var header = AnnotatedElementUtils.getMergedAnnotation(argument, RequestHeader.class);
        if (header != null) {
            return Stream.of(header(name(header.value(), argument), typed, header.required()));
        }
        var type = argument.getType();
        var bound = argument.isAnnotationPresent(ModelAttribute.class) || argument.getAnnotations().length == 0;
        return bound && type.isRecord() && !FRAMEWORK_ARGUMENTS.contains(type.getSimpleName())
                ? fields(typed)
                : Stream.empty();
    }

    private Parameter query(RequestParam said, java.lang.reflect.Parameter argument, Typed typed) {
        var otherwise = said.defaultValue();
        var hasDefault = !otherwise.equals(ValueConstants.DEFAULT_NONE);
        var parameter = parameter("query", name(said.value(), argument), typed, said.required() && !hasDefault);
        if (hasDefault) {
            parameter.getSchema().setDefault(otherwise);
        }
        return parameter;
    }

    private Parameter header(String name, Typed typed, boolean required) {
        var parameter = parameter("header", name, typed, required);
        switch (name) {
            case Idempotency.HEADER -> {
                parameter.setDescription("A repeat with the same key and body gets the first answer again.");
                parameter.getSchema().setPattern("^[\\x21-\\x7e]{1,200}$");
            }
            case HttpHeaders.IF_MATCH ->
                parameter.setDescription("The ETag the change is made from; 412 when it is stale.");
            case HttpHeaders.IF_NONE_MATCH -> parameter.setDescription("The ETag already held; 304 when still true.");
            default -> {}
        }
        return parameter;
    }

    /** A record bound to the query, field by field. */
    private Stream<Parameter> fields(Typed record) {
        return Arrays.stream(record.raw().getDeclaredFields())
                .filter(field -> !java.lang.reflect.Modifier.isStatic(field.getModifiers()))
                .map(field -> record.raw() == Paging.class
                        ? page(field.getName())
                        : parameter(
                                "query",
                                bound(field),
                                record.member(field.getAnnotatedType(), List.of(field.getAnnotations())),
                                false));
    }

    private static String bound(java.lang.reflect.Field field) {
        var said = field.getAnnotation(BindParam.class);
        return said == null ? field.getName() : said.value();
    }

    /** As its resolver reads it: anything but numbers is a cursor. */
    private Parameter page(String field) {
        var number = field.equals("limit") || field.equals("offset");
        var parameter =
                parameter("query", number ? field : "cursor", Typed.of(number ? int.class : String.class), false);
        if (!number) {
            parameter.setDescription("The next_cursor of the page before; not together with offset.");
        }
        page(parameter);
        return parameter;
    }

    private static void page(Parameter parameter) {
        var schema = parameter.getSchema();
        if (parameter.getName().equals("limit")) {
            schema.minimum(BigDecimal.ONE).maximum(BigDecimal.valueOf(100)).setDefault(20);
        } else if (parameter.getName().equals("offset")) {
            schema.minimum(BigDecimal.ZERO).setDefault(0);
        }
    }

    private Parameter parameter(String in, String name, Typed typed, boolean required) {
        JsonSchema schema = schemas.of(typed, Direction.REQUEST);
        return new Parameter().in(in).name(name).required(required).schema(schema);
    }

    private static String name(String said, java.lang.reflect.Parameter argument) {
        return said.isEmpty() ? argument.getName() : said;
    }

    /** The header with which a reader asks only for what is new. */
    Parameter ifNoneMatch() {
        return header(HttpHeaders.IF_NONE_MATCH, Typed.of(String.class), false);
    }
}
