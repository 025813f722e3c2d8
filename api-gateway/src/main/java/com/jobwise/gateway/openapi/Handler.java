package com.jobwise.gateway.openapi;

import io.swagger.v3.oas.annotations.responses.ApiResponse;
import java.lang.reflect.AnnotatedParameterizedType;
import java.lang.reflect.Parameter;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.WildcardType;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.http.HttpEntity;
import org.springframework.http.MediaType;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;

/** A controller's method and where it is mapped. */
record Handler(RequestMappingInfo mapping, HandlerMethod method) {

    List<Parameter> parameters() {
        return List.of(method.getMethod().getParameters());
    }

    /** {@code GET /api/v1/jobs/{id}} for every path and method it answers. */
    Stream<String> keys() {
        var methods = mapping.getMethodsCondition().getMethods();
        return mapping.getPatternValues().stream()
                .map(path -> path.replaceAll("\\{(\\w+):[^}]*}", "{$1}"))
                .flatMap(path -> methods.stream().map(one -> one.name() + " " + path));
    }

    Set<MediaType> consumes() {
        return mapping.getConsumesCondition().getConsumableMediaTypes();
    }

    Set<MediaType> produces() {
        return mapping.getProducesCondition().getProducibleMediaTypes();
    }

    boolean takesForm() {
        return consumes().stream().anyMatch(type -> type.getType().equals("multipart"))
                || parameters().stream().anyMatch(one -> one.getType() == MultipartFile.class);
    }

    boolean answersWithHeaders() {
        return HttpEntity.class.isAssignableFrom(method.getMethod().getReturnType());
    }

    /** The declared body, without the envelope of status and headers. */
    Typed returned() {
        var type = method.getMethod().getAnnotatedReturnType();
        return answersWithHeaders() && type instanceof AnnotatedParameterizedType envelope
                ? Typed.of(envelope.getAnnotatedActualTypeArguments()[0])
                : Typed.of(type);
    }

    /** Whether {@link #returned()} says nothing. */
    boolean isUntold() {
        return method.getMethod().getGenericReturnType() instanceof ParameterizedType envelope
                && envelope.getActualTypeArguments()[0] instanceof WildcardType;
    }

    /** Answers described by hand, for a handler that writes them itself. */
    List<ApiResponse> described() {
        return List.of(method.getMethod().getAnnotationsByType(ApiResponse.class));
    }

    List<Answers> answers() {
        return List.of(method.getMethod().getAnnotationsByType(Answers.class));
    }
}
