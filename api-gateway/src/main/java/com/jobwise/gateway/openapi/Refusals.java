package com.jobwise.gateway.openapi;

import com.jobwise.gateway.problem.Problem;
import io.swagger.v3.oas.models.media.Content;
import io.swagger.v3.oas.models.media.MediaType;
import io.swagger.v3.oas.models.responses.ApiResponse;
import io.swagger.v3.oas.models.responses.ApiResponses;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;

/** The problem documents an operation may answer with, found from what it takes. */
final class Refusals {

    private static final Map<Integer, String> REASONS = new LinkedHashMap<>();

    static {
        REASONS.put(400, "It cannot be read: malformed JSON, or characters that may not be there.");
        REASONS.put(401, "Not signed in, or the token is not good (any more).");
        REASONS.put(403, "The API key's scopes do not cover this.");
        REASONS.put(404, "There is no such thing, or it is somebody else's: the answers are the same.");
        REASONS.put(406, "The answer cannot be given in a type that the request accepts.");
        REASONS.put(409, "The request is fine, the state of things is against it.");
        REASONS.put(412, "It was changed since the state that If-Match names.");
        REASONS.put(413, "The body is larger than 1 MiB.");
        REASONS.put(415, "The body is of a type that is not read here.");
        REASONS.put(422, "It can be read but says something that is not possible; see errors.");
        REASONS.put(429, "Too many requests; see Retry-After.");
        REASONS.put(503, "Something that is needed is away; see Retry-After.");
    }

    /**
     * What decides it.
     *
     * @param names whether path or body name something that may not exist
     * @param part whether it is about a part of something, which may not be there yet
     * @param chosen whether query or headers say something that may be wrong
     */
    record Facts(
            boolean read, boolean secured, boolean body, boolean names, boolean part, boolean chosen, boolean ifMatch) {

        boolean allows(int status) {
            return switch (status) {
                case 401, 403 -> secured || body && status == 401;
                case 404 -> names;
                case 409 -> !read || part;
                case 412 -> ifMatch;
                case 413, 415 -> body;
                case 422 -> body || chosen;
                default -> true;
            };
        }
    }

    private final Schemas schemas;

    Refusals(Schemas schemas) {
        this.schemas = schemas;
    }

    /** One that the handler names; a good answer or an unknown status is none. */
    static void add(ApiResponses responses, String status) {
        REASONS.keySet().stream()
                .filter(known -> known.toString().equals(status))
                .forEach(known -> responses.addApiResponse(status, reference(known)));
    }

    static void add(ApiResponses responses, Facts facts) {
        REASONS.keySet().stream()
                .filter(facts::allows)
                .forEach(status -> responses.addApiResponse(Integer.toString(status), reference(status)));
    }

    private static ApiResponse reference(int status) {
        var reference = new ApiResponse();
        reference.set$ref("#/components/responses/" + name(status));
        return reference;
    }

    /** Those of these statuses, once for the whole document. */
    Map<String, ApiResponse> components(Set<String> statuses) {
        Map<String, ApiResponse> all = new LinkedHashMap<>();
        REASONS.forEach((status, reason) -> {
            if (statuses.contains(Integer.toString(status))) {
                all.put(name(status), response(status, reason));
            }
        });
        return all;
    }

    private ApiResponse response(int status, String reason) {
        var media = new MediaType().schema(schemas.of(Problem.class, Direction.ANSWER));
        media.setExample(example(status, reason));
        var response = new ApiResponse()
                .description(reason)
                .content(new Content().addMediaType("application/problem+json", media));
        if (status == 401) {
            response.addHeaderObject(
                    HttpHeaders.WWW_AUTHENTICATE,
                    Outputs.header("Bearer.", null).required(true));
        }
        if (status == 429 || status == 503) {
            response.addHeaderObject(
                    HttpHeaders.RETRY_AFTER, Outputs.seconds("Seconds to wait.").required(true));
        }
        return response;
    }

    private static Map<String, Object> example(int status, String reason) {
        var code = status == 422
                ? "invalid_fields"
                : name(status).replaceAll("(?<=[a-z])(?=[A-Z])", "_").toLowerCase(java.util.Locale.ROOT);
        Map<String, Object> example = new LinkedHashMap<>();
        example.put("type", "urn:jobwise:problem:" + code);
        example.put("title", HttpStatus.valueOf(status).getReasonPhrase());
        example.put("status", status);
        example.put("detail", reason);
        example.put("code", code);
        if (status == 422) {
            example.put(
                    "errors", List.of(Map.of("field", "title", "code", "not_blank", "message", "must not be blank")));
        }
        example.put("trace_id", "4bf92f3577b34da6a3ce929d0e0e4736");
        return example;
    }

    private static String name(int status) {
        return HttpStatus.valueOf(status).getReasonPhrase().replaceAll("\\W", "");
    }
}
