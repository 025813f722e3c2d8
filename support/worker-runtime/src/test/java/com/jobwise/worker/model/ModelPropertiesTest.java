package com.jobwise.worker.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.boot.context.properties.source.MapConfigurationPropertySource;

class ModelPropertiesTest {

    @Test
    void withoutSettingsEverythingIsDoneByRules() {
        var none = bound(Map.of());

        assertThat(none.provider()).isEqualTo(Provider.NONE);
        assertThat(Purpose.values())
                .allSatisfy(purpose -> assertThat(none.nameFor(purpose)).isEmpty());
    }

    @Test
    void oneNameServesEveryPurposeAndEachMayHaveItsOwnOrNone() {
        var ollama = bound(Map.of("provider", "ollama", "name", "big", "names.rank", "small", "names.style", "rules"));

        assertThat(ollama.nameFor(Purpose.WRITE)).contains("big");
        assertThat(ollama.nameFor(Purpose.RANK)).contains("small");
        assertThat(ollama.nameFor(Purpose.STYLE)).isEmpty();
        assertThat(ollama.address()).isEqualTo("http://127.0.0.1:11434/v1");
    }

    @Test
    void aBaseUrlReplacesThePresetsAddress() {
        var vllm = bound(Map.of("provider", "vllm", "name", "m", "base-url", "https://models.example/v1/"));

        assertThat(vllm.address()).isEqualTo("https://models.example/v1");
    }

    @Test
    void halfASetUpIsRefusedWithASentence() {
        refuses(Map.of("provider", "custom", "name", "m"), "base-url is missing");
        refuses(Map.of("provider", "custom", "name", "m", "base-url", "ftp://x"), "must be an http or https address");
        refuses(Map.of("provider", "groq", "name", "m"), "api-key is missing");
        refuses(Map.of("provider", "ollama"), "name is missing");
        refuses(Map.of("calls.deadline", "0s"), "calls.deadline");
        refuses(Map.of("calls.patience", "10s"), "calls.patience");
        refuses(Map.of("calls.at-once", "0"), "calls.at-once");
        refuses(Map.of("breaker.failures", "1"), "breaker.failures");
    }

    @Test
    void theKeyIsNeverPrinted() {
        var groq = bound(Map.of("provider", "groq", "name", "m", "api-key", "gsk-secret"));

        assertThat(groq.toString()).doesNotContain("gsk-secret");
    }

    private static void refuses(Map<String, String> settings, String sentence) {
        assertThatThrownBy(() -> bound(settings)).rootCause().hasMessageContaining(sentence);
    }

    private static ModelProperties bound(Map<String, String> settings) {
        Map<String, String> named = new HashMap<>();
        settings.forEach((name, value) -> named.put("jobwise.model." + name, value));
        return new Binder(new MapConfigurationPropertySource(named))
                .bindOrCreate("jobwise.model", ModelProperties.class);
    }
}
