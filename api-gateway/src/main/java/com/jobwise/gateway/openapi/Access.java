package com.jobwise.gateway.openapi;

import com.jobwise.gateway.security.Scope;
import io.swagger.v3.oas.models.security.SecurityRequirement;
import java.util.List;
import java.util.Optional;

/** Who may call an operation. */
interface Access {

    String BEARER = "bearer";
    String API_KEY = "api_key";

    /** Either of these is needed; none: nobody in particular. */
    List<SecurityRequirement> of(String method, String path);

    /** A person, or a key with this scope; no key without one. */
    static List<SecurityRequirement> required(Optional<Scope> scope) {
        var person = new SecurityRequirement().addList(BEARER);
        return scope.map(one -> List.of(person, new SecurityRequirement().addList(API_KEY, one.text())))
                .orElse(List.of(person));
    }
}
