package com.jobwise.standalone.system;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The language model the workers may ask.
 *
 * @param provider kind of provider, {@code custom} for any OpenAI-compatible address; null: no model, everything works by rules
 * @param baseUrl with the path up to, e.g., {@code /v1}; null: the provider's own
 * @param apiKey null: none is sent
 */
public record ModelSettings(
        @Nullable String provider,
        @Nullable String baseUrl,
        @Nullable String name,
        @Nullable String apiKey) {

    public static final ModelSettings NONE = new ModelSettings(null, null, null, null);

    /** For the workers; nobody else is told of the model or its key. */
    List<String> settings() {
        return java.util.stream.Stream.of(
                        setting("jobwise.model.provider", provider),
                        setting("jobwise.model.base-url", baseUrl),
                        setting("jobwise.model.name", name),
                        setting("jobwise.model.api-key", apiKey))
                .flatMap(List::stream)
                .toList();
    }

    private static List<String> setting(String name, @Nullable String value) {
        return value == null ? List.of() : List.of(name + "=" + value);
    }

    /** For the person at the terminal. */
    public String description() {
        if (provider == null) {
            return "none, everything works by rules";
        }
        return name + " at " + (baseUrl == null ? provider : baseUrl);
    }

    /** Without the key. */
    @Override
    public String toString() {
        return "ModelSettings[" + description() + "]";
    }
}
