package com.jobwise.gateway.openapi;

import io.swagger.v3.oas.models.media.Content;
import io.swagger.v3.oas.models.media.JsonSchema;
import io.swagger.v3.oas.models.media.MediaType;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.core.annotation.AnnotatedElementUtils;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RequestPart;
import org.springframework.web.multipart.MultipartFile;
import tools.jackson.databind.JsonNode;

/** What an operation takes as its body: JSON, or a form with files. */
final class Bodies {

    private static final String JSON = "application/json";
    private static final String FORM = "multipart/form-data";

    private final Schemas schemas;

    Bodies(Schemas schemas) {
        this.schemas = schemas;
    }

    io.swagger.v3.oas.models.parameters.@Nullable RequestBody of(List<Handler> handlers) {
        var content = new Content();
        var required = true;
        for (var handler : handlers) {
            for (var parameter : handler.parameters()) {
                var body = parameter.getAnnotation(RequestBody.class);
                if (body != null) {
                    required &= body.required();
                    add(content, handler, parameter);
                }
            }
            if (handler.takesForm()) {
                content.addMediaType(FORM, new MediaType().schema(form(handler)));
            }
        }
        return content.isEmpty()
                ? null
                : new io.swagger.v3.oas.models.parameters.RequestBody()
                        .content(content)
                        .required(required);
    }

    private void add(Content content, Handler handler, java.lang.reflect.Parameter parameter) {
        var typed = new Typed(parameter.getAnnotatedType(), List.of(parameter.getAnnotations()), Map.of());
        var tree = JsonNode.class.isAssignableFrom(typed.raw()) || typed.raw() == Map.class;
        var schema = tree ? described(handler) : schemas.of(typed, Direction.REQUEST);
        var types = handler.consumes().isEmpty()
                ? List.of(JSON)
                : handler.consumes().stream().map(Object::toString).toList();
        types.forEach(type -> content.addMediaType(type, new MediaType().schema(schema)));
    }

    /** A body read as a tree says nothing of itself, its handler may. */
    private JsonSchema described(Handler handler) {
        var said = AnnotatedElementUtils.getMergedAnnotation(
                handler.method().getMethod(), io.swagger.v3.oas.annotations.parameters.RequestBody.class);
        return said == null || said.content().length == 0
                ? Scalars.schema("object")
                : schemas.of(Typed.of(said.content()[0].schema().implementation()), Direction.REQUEST);
    }

    private JsonSchema form(Handler handler) {
        var form = Scalars.schema("object");
        for (var parameter : handler.parameters()) {
            var value = AnnotatedElementUtils.getMergedAnnotation(parameter, RequestParam.class);
            var part = AnnotatedElementUtils.getMergedAnnotation(parameter, RequestPart.class);
            if (value != null) {
                add(form, parameter, value.value(), value.required());
            } else if (part != null) {
                add(form, parameter, part.value(), part.required());
            }
        }
        return form;
    }

    private void add(JsonSchema form, java.lang.reflect.Parameter parameter, String said, boolean required) {
        var name = said.isEmpty() ? parameter.getName() : said;
        form.addProperty(name, field(parameter));
        if (required) {
            form.addRequiredItem(name);
        }
    }

    private JsonSchema field(java.lang.reflect.Parameter parameter) {
        if (parameter.getType() == MultipartFile.class) {
            var file = Scalars.schema("string");
            file.setFormat("binary");
            return file;
        }
        var said = Arrays.asList(parameter.getAnnotations());
        return schemas.of(new Typed(parameter.getAnnotatedType(), said, Map.of()), Direction.REQUEST);
    }
}
