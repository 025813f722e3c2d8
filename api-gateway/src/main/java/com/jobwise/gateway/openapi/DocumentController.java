package com.jobwise.gateway.openapi;

import com.fasterxml.jackson.core.JsonProcessingException;
import io.swagger.v3.oas.annotations.Hidden;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Locale;
import org.springdoc.webmvc.api.OpenApiWebMvcResource;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** The document as YAML, under a path that says so. */
@Hidden
@RestController
class DocumentController {

    private final OpenApiWebMvcResource document;

    DocumentController(OpenApiWebMvcResource document) {
        this.document = document;
    }

    @GetMapping("/api/v1/openapi.yaml")
    ResponseEntity<byte[]> yaml(HttpServletRequest request) throws JsonProcessingException {
        return ResponseEntity.ok()
                .contentType(MediaType.parseMediaType("application/yaml"))
                .body(document.openapiYaml(request, "/api/v1/openapi.json", Locale.ENGLISH));
    }
}
