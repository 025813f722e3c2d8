package com.jobwise.gateway.problem;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.apache.catalina.connector.Request;
import org.apache.catalina.connector.Response;
import org.apache.catalina.valves.ErrorReportValve;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import tools.jackson.databind.PropertyNamingStrategies;
import tools.jackson.databind.json.JsonMapper;

/**
 * What Tomcat refuses before there is an application for it, such as a path with {@code %00}: a problem document instead of a page.
 * Tomcat makes it by name, so it takes nothing from the surroundings.
 */
public final class ContainerProblems extends ErrorReportValve {

    private static final JsonMapper JSON = JsonMapper.builder()
            .propertyNamingStrategy(PropertyNamingStrategies.SNAKE_CASE)
            .build();

    @Override
    protected void report(Request request, Response response, @Nullable Throwable failure) {
        var known = HttpStatus.resolve(response.getStatus());
        if (known == null || !known.isError() || response.getContentWritten() > 0 || !response.setErrorReported()) {
            return;
        }
        // No filter has named the request.
        var traceId = UUID.nameUUIDFromBytes(request.toString().getBytes(StandardCharsets.UTF_8))
                .toString()
                .replace("-", "");
        var problem = Problem.of(ByStatus.explain(known, null), traceId);
        try {
            response.setContentType(MediaType.APPLICATION_PROBLEM_JSON_VALUE);
            response.getOutputStream().write(JSON.writeValueAsBytes(problem));
            response.finishResponse();
        } catch (IOException gone) {
            // Nobody is left to tell.
        }
    }
}
