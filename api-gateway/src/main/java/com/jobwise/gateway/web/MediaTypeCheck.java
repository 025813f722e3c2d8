package com.jobwise.gateway.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.Resource;
import org.springframework.http.HttpEntity;
import org.springframework.http.MediaType;
import org.springframework.web.HttpMediaTypeNotAcceptableException;
import org.springframework.web.HttpMediaTypeNotSupportedException;
import org.springframework.web.accept.ContentNegotiationStrategy;
import org.springframework.web.accept.HeaderContentNegotiationStrategy;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.context.request.ServletWebRequest;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.HandlerMapping;
import org.springframework.web.servlet.mvc.method.annotation.ResponseBodyEmitter;
import org.springframework.web.servlet.mvc.method.annotation.StreamingResponseBody;

/**
 * Answers 415 and 406 before anything is done: Spring itself notices only when it writes the answer, and then the work is stored and its
 * sender told that it failed. What says nothing of its type answers in plain JSON, never in the type of problems.
 */
final class MediaTypeCheck implements HandlerInterceptor {

    /** Handlers of these write something else, or nothing, or write it themselves. */
    private static final List<Class<?>> NOT_JSON = List.of(
            Resource.class,
            ResponseBodyEmitter.class,
            StreamingResponseBody.class,
            byte[].class,
            void.class,
            Void.class);

    /** What is accepted, whatever charset it is wanted in: JSON is UTF-8. */
    static final ContentNegotiationStrategy ACCEPTED = request -> new HeaderContentNegotiationStrategy()
            .resolveMediaTypes(request).stream()
                    .map(MediaTypeCheck::withoutCharset)
                    .toList();

    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler)
            throws HttpMediaTypeNotAcceptableException, HttpMediaTypeNotSupportedException {
        if (!(handler instanceof HandlerMethod method)) {
            return true;
        }
        if (readsBody(method)) {
            requireOneType(request.getContentType());
        }
        if (request.getAttribute(HandlerMapping.PRODUCIBLE_MEDIA_TYPES_ATTRIBUTE) == null && isJson(method)) {
            var wanted = ACCEPTED.resolveMediaTypes(new ServletWebRequest(request));
            if (wanted.stream().noneMatch(MediaTypeCheck::takesJson)) {
                throw new HttpMediaTypeNotAcceptableException(List.of(MediaType.APPLICATION_JSON));
            }
            request.setAttribute(HandlerMapping.PRODUCIBLE_MEDIA_TYPES_ATTRIBUTE, Set.of(MediaType.APPLICATION_JSON));
        }
        return true;
    }

    /** A body is of one type; Spring would take {@code *}{@code /*} for trouble on our side. */
    private static void requireOneType(@Nullable String contentType) throws HttpMediaTypeNotSupportedException {
        if (contentType != null && contentType.contains("*")) {
            throw new HttpMediaTypeNotSupportedException("no single type");
        }
    }

    private static boolean readsBody(HandlerMethod method) {
        return Arrays.stream(method.getMethodParameters())
                .anyMatch(parameter -> parameter.hasParameterAnnotation(RequestBody.class));
    }

    private static MediaType withoutCharset(MediaType type) {
        if (type.getParameter("charset") == null) {
            return type;
        }
        var others = new HashMap<>(type.getParameters());
        others.remove("charset");
        return new MediaType(type, others);
    }

    private static boolean takesJson(MediaType wanted) {
        return wanted.isCompatibleWith(MediaType.APPLICATION_JSON) && wanted.getQualityValue() > 0;
    }

    private static boolean isJson(HandlerMethod method) {
        var returned = method.getReturnType();
        var body = HttpEntity.class.isAssignableFrom(returned.getParameterType())
                ? returned.nested().getNestedParameterType()
                : returned.getParameterType();
        return NOT_JSON.stream().noneMatch(kind -> kind.isAssignableFrom(body));
    }
}
