package com.jobwise.gateway.contract;

import static org.assertj.core.api.Assertions.assertThat;

import com.jobwise.gateway.Api;
import com.jobwise.gateway.GatewayTest;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;

/** The examples of the document: there, and true to its schemas. */
@GatewayTest
class ExamplesIT {

    private final BodyExamples examples = new BodyExamples();

    @Autowired
    Api api;

    private ServedDocument document;
    private Conformity conformity;

    @BeforeEach
    void read() {
        document = ServedDocument.of(api);
        conformity = new Conformity(document);
    }

    @Test
    void everyBodyHasAnExample() {
        var missing = document.operations().stream()
                .filter(one -> one.takesJson() && examples.requests(one).isEmpty()
                        || one.takesForm() && examples.forms(one).isEmpty())
                .map(this::skeleton)
                .toList();
        assertThat(missing)
                .as("add to the files named (openapi/examples): ids of rows as {{job_id}}, %d missing", missing.size())
                .isEmpty();
    }

    @Test
    void everyAnswerHasAnExample() {
        var missing = document.operations().stream()
                .filter(one ->
                        good(one).anyMatch(answer -> answer.path("content").has("application/json")))
                .filter(one -> !examples.hasResponse(one))
                .map(one ->
                        "openapi/examples/%s.json: \"%s\": {\"response\": ...}".formatted(one.tag(), one.shortKey()))
                .toList();
        assertThat(missing)
                .as("EveryOperationIT records real answers in target/openapi-examples, ready to be taken over")
                .isEmpty();
    }

    @Test
    void examplesFitTheirSchemas() {
        List<String> misfits = new ArrayList<>();
        for (var operation : document.operations()) {
            var taken = operation.json().at("/requestBody/content/application~1json");
            taken.path("examples")
                    .properties()
                    .forEach(one -> check(
                            operation + " request " + one.getKey(),
                            taken.path("schema"),
                            one.getValue().path("value"),
                            misfits));
            good(operation)
                    .map(answer -> answer.path("content").path("application/json"))
                    .filter(media -> media.has("example"))
                    .forEach(media ->
                            check(operation + " response", media.path("schema"), media.path("example"), misfits));
        }
        assertThat(misfits).isEmpty();
    }

    @Test
    void noExampleIsLeftOver() {
        var known = document.operations().stream()
                .flatMap(one -> Stream.of(one.id(), one.shortKey()))
                .toList();
        assertThat(known).containsAll(examples.keys());
    }

    private void check(String where, JsonNode schema, JsonNode value, List<String> misfits) {
        conformity.misfits(schema, value).forEach(one -> misfits.add(where + " " + one));
    }

    private static Stream<JsonNode> good(Operation operation) {
        return operation.responses().properties().stream()
                .filter(one -> one.getKey().startsWith("2"))
                .map(java.util.Map.Entry::getValue);
    }

    private String skeleton(Operation operation) {
        var kind = operation.takesJson() && examples.requests(operation).isEmpty() ? "requests" : "forms";
        var type = kind.equals("forms") ? "multipart/form-data" : "application/json";
        var body = new Generated(document, new Chance(1), _ -> null).of("", operation.body(type));
        return "%n  openapi/examples/%s.json: \"%s\": {\"%s\": {\"example\": %s}}"
                .formatted(operation.tag(), operation.shortKey(), kind, body);
    }
}
