package com.jobwise.gateway.web;

import com.jobwise.gateway.problem.ApiException;
import com.jobwise.gateway.problem.FieldProblem;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.lang.reflect.Type;
import java.nio.charset.StandardCharsets;
import org.springframework.core.MethodParameter;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpInputMessage;
import org.springframework.http.converter.HttpMessageConverter;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.http.converter.json.JacksonJsonHttpMessageConverter;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.servlet.mvc.method.annotation.RequestBodyAdviceAdapter;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.TokenStreamContext;
import tools.jackson.databind.json.JsonMapper;

/** Reads every JSON body once as mere tokens, so that no text the database cannot keep gets in, whatever it is bound to. */
@RestControllerAdvice
class BodyCheck extends RequestBodyAdviceAdapter {

    private final JsonMapper json;

    BodyCheck(JsonMapper json) {
        this.json = json;
    }

    @Override
    public boolean supports(MethodParameter parameter, Type type, Class<? extends HttpMessageConverter<?>> converter) {
        return JacksonJsonHttpMessageConverter.class.isAssignableFrom(converter);
    }

    @Override
    public HttpInputMessage beforeBodyRead(
            HttpInputMessage message,
            MethodParameter parameter,
            Type type,
            Class<? extends HttpMessageConverter<?>> converter)
            throws IOException {
        var contentType = message.getHeaders().getContentType();
        var charset = contentType == null ? null : contentType.getCharset();
        if (charset != null && !charset.equals(StandardCharsets.UTF_8)) {
            throw ApiException.unsupportedMediaType("Send JSON in UTF-8.");
        }
        var bytes = message.getBody().readAllBytes();
        var read = new ReadMessage(message.getHeaders(), bytes);
        try (var tokens = json.createParser(bytes)) {
            requireStorable(tokens);
        } catch (JacksonException malformed) {
            throw new HttpMessageNotReadableException("not JSON", malformed, read);
        }
        return read;
    }

    private static void requireStorable(JsonParser tokens) {
        for (var token = tokens.nextToken(); token != null; token = tokens.nextToken()) {
            var text = token == JsonToken.PROPERTY_NAME || token == JsonToken.VALUE_STRING;
            if (text && !StorableText.isStorable(tokens.getString())) {
                throw ApiException.unprocessable(new FieldProblem(
                        path(tokens.streamReadContext(), token),
                        "unstorable_text",
                        "Text may not hold the character NUL or half of a surrogate pair."));
            }
        }
    }

    private static String path(TokenStreamContext at, JsonToken token) {
        // A name that cannot be stored is not repeated in the answer either: its object is named.
        var context = token == JsonToken.PROPERTY_NAME ? at.getParent() : at;
        var steps = new StringBuilder();
        while (context != null && !context.inRoot()) {
            var name = context.currentName();
            steps.insert(0, context.inArray() ? "[" + context.getCurrentIndex() + "]" : "." + name);
            context = context.getParent();
        }
        return steps.isEmpty() || steps.charAt(0) == '[' ? steps.toString() : steps.substring(1);
    }

    private record ReadMessage(HttpHeaders headers, byte[] bytes) implements HttpInputMessage {

        @Override
        public HttpHeaders getHeaders() {
            return headers;
        }

        @Override
        public InputStream getBody() {
            return new ByteArrayInputStream(bytes);
        }
    }
}
