package com.jobwise.gateway.openapi;

import static org.assertj.core.api.Assertions.assertThat;

import com.jobwise.gateway.Api;
import com.jobwise.gateway.GatewayTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@GatewayTest
class DocumentIT {

    @Autowired
    Api api;

    @Test
    void anybodyReadsIt() throws Exception {
        var answer = api.get("/api/v1/openapi.json").isStatus(200);
        java.nio.file.Files.writeString(java.nio.file.Path.of("/tmp/oa/doc.json"), answer.text());
        assertThat(answer.json().path("openapi").asString()).startsWith("3.1");
        for (var p : new String[] {
            "/api/v1/openapi.yaml",
            "/api/v1/docs",
            "/api/v1/swagger-ui/index.html",
            "/api/v1/swagger-ui/swagger-ui-bundle.js",
            "/api/v1/openapi.json/swagger-config",
            "/api/v1/swagger-ui/nothing",
            "/api/v1/openapi.json.yaml"
        }) {
            var a = api.get(p);
            System.out.println(
                    p + " " + a.status() + " " + a.response().headers().map() + " "
                            + a.text().substring(0, Math.min(200, a.text().length())));
        }
    }
}
