package com.jobwise.gateway.openapi;

import com.jobwise.gateway.web.Page;
import io.swagger.v3.oas.models.headers.Header;
import io.swagger.v3.oas.models.media.Content;
import io.swagger.v3.oas.models.media.JsonSchema;
import io.swagger.v3.oas.models.media.MediaType;
import io.swagger.v3.oas.models.responses.ApiResponse;
import io.swagger.v3.oas.models.responses.ApiResponses;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.core.ResolvableType;
import org.springframework.core.annotation.AnnotatedElementUtils;
import org.springframework.core.io.Resource;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.servlet.mvc.method.annotation.ResponseBodyEmitter;
import org.springframework.web.servlet.mvc.method.annotation.SseEmitter;
import org.springframework.web.servlet.mvc.method.annotation.StreamingResponseBody;

/** What an operation answers when all goes well. */
final class Outputs {

    private static final Set<Class<?>> NOTHING = Set.of(void.class, Void.class);

    private final Schemas schemas;

    Outputs(Schemas schemas) {
        this.schemas = schemas;
    }

    ApiResponses of(boolean read, Handler handler) {
        var responses = new ApiResponses();
        handler.answers()
                .forEach(one -> responses.addApiResponse(Integer.toString(one.status()), answer(handler, one)));
        if (responses.isEmpty()) {
            handler.described().stream()
                    .filter(one -> one.responseCode().startsWith("2"))
                    .forEach(one -> responses.addApiResponse(one.responseCode(), described(one)));
        }
        if (responses.isEmpty()) {
            var status = status(read, handler);
            responses.addApiResponse(
                    status,
                    status.equals("2XX")
                            ? anyGood(handler)
                            : response(handler, handler.returned(), Integer.parseInt(status)));
        }
        if (read && mayBeUnchanged(handler)) {
            responses.addApiResponse("304", new ApiResponse().description("Not changed since If-None-Match."));
        }
        return responses;
    }

    /** Whether its answers carry an ETag by which a reader can ask again. */
    static boolean mayBeUnchanged(Handler handler) {
        var told = handler.answers();
        var type = told.isEmpty() ? handler.returned().raw() : told.getFirst().with();
        return handler.answersWithHeaders() && isResource(type);
    }

    private static boolean isResource(Class<?> type) {
        return type.isRecord() && type != Page.class || Map.class.isAssignableFrom(type);
    }

    private static String status(boolean read, Handler handler) {
        var said = AnnotatedElementUtils.findMergedAnnotation(handler.method().getMethod(), ResponseStatus.class);
        if (said != null) {
            return Integer.toString(said.code().value());
        }
        if (handler.answersWithHeaders() && NOTHING.contains(handler.returned().raw())) {
            return "204";
        }
        // Only @Answers could tell.
        return handler.isUntold() || handler.answersWithHeaders() && !read ? "2XX" : "200";
    }

    private ApiResponse answer(Handler handler, Answers said) {
        var response = response(handler, type(handler, said), said.status());
        if (!said.located()) {
            response.getHeaders().remove(HttpHeaders.LOCATION);
        }
        return response;
    }

    private static Typed type(Handler handler, Answers said) {
        if (said.with() == Void.class && !handler.isUntold()) {
            return handler.returned();
        }
        return said.of() == Void.class
                ? Typed.of(said.with())
                : Typed.of(ResolvableType.forClassWithGenerics(said.with(), said.of())
                        .getType());
    }

    private ApiResponse described(io.swagger.v3.oas.annotations.responses.ApiResponse said) {
        var content = new Content();
        for (var media : said.content()) {
            var type = media.schema().implementation();
            var schema = type == Void.class ? Scalars.schema("string") : schemas.of(type, Direction.ANSWER);
            if (!media.mediaType().isEmpty()) {
                content.addMediaType(media.mediaType(), new MediaType().schema(schema));
            }
        }
        return new ApiResponse().description(said.description()).content(content.isEmpty() ? null : content);
    }

    private ApiResponse anyGood(Handler handler) {
        var response = response(handler, handler.returned(), 200).description("Done.");
        response.addHeaderObject(HttpHeaders.LOCATION, header("Where it is.", "uri-reference"));
        response.addHeaderObject(HttpHeaders.ETAG, header("Names this state.", null));
        return response;
    }

    private ApiResponse response(Handler handler, Typed type, int status) {
        var known = HttpStatus.resolve(status);
        var response = new ApiResponse().description(known == null ? "Done." : known.getReasonPhrase() + ".");
        if (!NOTHING.contains(type.raw()) && status != 204) {
            response.content(content(handler, type));
        }
        if (status == 201 || status == 202) {
            response.addHeaderObject(
                    HttpHeaders.LOCATION,
                    header("Where it is.", "uri-reference").required(status == 202));
        }
        if (status == 202 || status == 200 && handler.answersWithHeaders()) {
            response.addHeaderObject(HttpHeaders.RETRY_AFTER, seconds("Seconds until asking again is worth while."));
        }
        if (handler.answersWithHeaders() && (status == 204 || isResource(type.raw()))) {
            response.addHeaderObject(HttpHeaders.ETAG, header("Names this state.", null));
        }
        return response;
    }

    private Content content(Handler handler, Typed type) {
        var content = new Content();
        var schema = isStream(type.raw()) ? schemas.of(byte[].class, Direction.ANSWER) : body(handler, type);
        types(handler, type.raw()).forEach(one -> content.addMediaType(one, new MediaType().schema(schema)));
        return content;
    }

    private JsonSchema body(Handler handler, Typed type) {
        if (ResponseBodyEmitter.class.isAssignableFrom(type.raw())) {
            return Scalars.schema("string");
        }
        return handler.isUntold() && handler.answers().isEmpty()
                ? new JsonSchema()
                : schemas.of(type, Direction.ANSWER);
    }

    private static List<String> types(Handler handler, Class<?> type) {
        var said = handler.produces();
        if (!said.isEmpty()) {
            return said.stream().map(Object::toString).toList();
        }
        if (SseEmitter.class.isAssignableFrom(type)) {
            return List.of("text/event-stream");
        }
        return List.of(isStream(type) ? "application/octet-stream" : "application/json");
    }

    private static boolean isStream(Class<?> type) {
        return type == byte[].class
                || Resource.class.isAssignableFrom(type)
                || StreamingResponseBody.class.isAssignableFrom(type);
    }

    static Header header(String description, @org.jspecify.annotations.Nullable String format) {
        var schema = Scalars.schema("string");
        schema.setFormat(format);
        return new Header().description(description).schema(schema);
    }

    static Header seconds(String description) {
        var schema = Scalars.schema("integer");
        schema.setMinimum(java.math.BigDecimal.ZERO);
        return new Header().description(description).schema(schema);
    }
}
