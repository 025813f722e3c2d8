package com.jobwise.gateway.openapi;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/** Every controller's method by HTTP method and path. */
final class Handlers {

    private final Map<String, List<Handler>> byKey = new TreeMap<>();

    Handlers(RequestMappingHandlerMapping mapping) {
        mapping.getHandlerMethods().forEach((info, method) -> {
            var handler = new Handler(info, method);
            handler.keys()
                    .forEach(key ->
                            byKey.computeIfAbsent(key, _ -> new ArrayList<>()).add(handler));
        });
        // Those for JSON first: their names and answers stand for the operation.
        byKey.values()
                .forEach(all -> all.sort(java.util.Comparator.comparing(Handler::takesForm)
                        .thenComparing(one -> one.method().toString())));
    }

    /** Several where they differ in what they read. */
    List<Handler> of(String httpMethod, String path) {
        return byKey.getOrDefault(httpMethod + " " + path, List.of());
    }
}
