package com.jobwise.testsupport.model;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MinimalInstanceTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
                    {"type": "string"}                                           | "text"
                    {"type": "string", "minLength": 6}                           | "texttext"
                    {"type": "string", "maxLength": 2}                           | "te"
                    {"type": "string", "enum": ["b", "a"]}                       | "b"
                    {"const": 7}                                                 | 7
                    {"type": "integer"}                                          | 0
                    {"type": "integer", "minimum": 3}                            | 3
                    {"type": "number"}                                           | 0.0
                    {"type": "boolean"}                                          | false
                    {"type": ["null", "string"]}                                 | "text"
                    {"type": "null"}                                             | null
                    {"anyOf": [{"type": "integer"}, {"type": "null"}]}           | 0
                    {"type": "array", "items": {"type": "integer"}}              | [0]
                    {"type": "array", "items": {"type": "integer"}, "minItems": 2} | [0,0]
                    {"type": "array", "items": {"type": "integer"}, "maxItems": 0} | []
                    {"type": "object", "properties": {"a": {"type": "string"}}}  | {}
                    {"required": ["a"], "properties": {"a": {"type": "string"}}} | {"a":"text"}
                    """)
    void fitsItsSchema(String schema, String instance) {
        assertThat(MinimalInstance.of(Json.MAPPER.readTree(schema))).hasToString(instance);
    }

    @Test
    void aSchemaThatNeedsItselfEndsSomewhere() {
        var endless = Json.MAPPER.readTree("""
                {"type": "object", "required": ["child"], "properties": {"child": {"$ref": "#"}}}""");

        assertThat(MinimalInstance.of(endless).toString())
                .startsWith("{\"child\":{\"child\":")
                .contains("null");
    }
}
