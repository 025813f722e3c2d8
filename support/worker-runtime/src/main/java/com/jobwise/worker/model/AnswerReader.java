package com.jobwise.worker.model;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.PropertyNamingStrategies;
import tools.jackson.databind.json.JsonMapper;

/** Reads what a model has said: exactly one JSON object, whatever stands around it, in the shape that was asked for. */
public final class AnswerReader {

    private static final Pattern THOUGHTS = Pattern.compile("<think>.*?(</think>|\\z)", Pattern.DOTALL);

    /** Braces of prose are not meant. */
    private static final Pattern OBJECT = Pattern.compile("\\{\\s*[\"}]");

    private static final List<String> NO_JSON = List.of("The answer must be one JSON object and nothing else.");
    private static final JsonMapper JSON = JsonMapper.builder()
            .propertyNamingStrategy(PropertyNamingStrategies.SNAKE_CASE)
            .enable(MapperFeature.ACCEPT_CASE_INSENSITIVE_ENUMS)
            .disable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .build();

    private AnswerReader() {}

    public static <T> Answer<T> read(String text, ModelRequest<T> request) {
        var tree = onlyObject(text);
        if (tree.isEmpty()) {
            return new Answer.Bad<>(NO_JSON);
        }
        var complaints = ShapeCheck.complaints(tree.get(), Shape.of(request.answer()));
        return complaints.isEmpty() ? checked(tree.get(), request) : new Answer.Bad<>(complaints);
    }

    private static <T> Answer<T> checked(JsonNode tree, ModelRequest<T> request) {
        T value;
        try {
            value = JSON.treeToValue(tree, request.answer());
        } catch (JacksonException _) {
            // Its message would hold what the model said.
            return new Answer.Bad<>(NO_JSON);
        }
        var complaints = request.check().apply(value);
        return complaints.isEmpty() ? new Answer.Good<>(value) : new Answer.Bad<>(complaints);
    }

    /**
     * Two objects are none: one of them may be smuggled in by a text that was only data. Nor is a part of one that was cut off: where
     * an object begins, a whole one must stand.
     */
    private static Optional<JsonNode> onlyObject(String text) {
        var said = THOUGHTS.matcher(text).replaceAll("");
        var begins = OBJECT.matcher(said);
        if (!begins.find()) {
            return Optional.empty();
        }
        var from = begins.start();
        try (var parser = JSON.createParser(said.substring(from))) {
            JsonNode tree = parser.readValueAsTree();
            var end = from + Math.toIntExact(parser.currentLocation().getCharOffset());
            return begins.find(Math.min(end, said.length())) ? Optional.empty() : Optional.of(tree);
        } catch (JacksonException _) {
            return Optional.empty();
        }
    }
}
