package com.jobwise.worker.llm;

import com.jobwise.worker.model.ModelRequest;
import com.jobwise.worker.model.Shape;
import dev.langchain4j.model.chat.request.json.JsonArraySchema;
import dev.langchain4j.model.chat.request.json.JsonBooleanSchema;
import dev.langchain4j.model.chat.request.json.JsonEnumSchema;
import dev.langchain4j.model.chat.request.json.JsonIntegerSchema;
import dev.langchain4j.model.chat.request.json.JsonNumberSchema;
import dev.langchain4j.model.chat.request.json.JsonObjectSchema;
import dev.langchain4j.model.chat.request.json.JsonSchema;
import dev.langchain4j.model.chat.request.json.JsonSchemaElement;
import dev.langchain4j.model.chat.request.json.JsonStringSchema;
import java.util.Map;

/** The shape of an answer as the library's JSON schema. */
final class AnswerSchema {

    private AnswerSchema() {}

    static JsonSchema of(ModelRequest<?> request) {
        return JsonSchema.builder()
                .name(request.answer().getSimpleName())
                .rootElement(element(Shape.of(request.answer())))
                .build();
    }

    private static JsonSchemaElement element(Shape shape) {
        return switch (shape) {
            case Shape.Text _ -> JsonStringSchema.builder().build();
            case Shape.Whole _ -> JsonIntegerSchema.builder().build();
            case Shape.Decimal _ -> JsonNumberSchema.builder().build();
            case Shape.Flag _ -> JsonBooleanSchema.builder().build();
            case Shape.Choice choice ->
                JsonEnumSchema.builder().enumValues(choice.values()).build();
            case Shape.Many many ->
                JsonArraySchema.builder().items(element(many.each())).build();
            case Shape.Parts parts -> object(parts);
        };
    }

    private static JsonObjectSchema object(Shape.Parts shape) {
        var object = JsonObjectSchema.builder().additionalProperties(false);
        shape.parts().forEach((name, part) -> object.addProperty(name, element(part.shape())));
        return object.required(shape.parts().entrySet().stream()
                        .filter(part -> part.getValue().isRequired())
                        .map(Map.Entry::getKey)
                        .toList())
                .build();
    }
}
