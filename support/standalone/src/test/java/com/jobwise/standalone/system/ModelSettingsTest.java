package com.jobwise.standalone.system;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class ModelSettingsTest {

    private static final ModelSettings GIVEN =
            new ModelSettings("custom", "http://localhost:11434/v1", "some-model", "hush");

    @Test
    void onlyTheWorkersAreTold() {
        var settings = new ApplicationSettings(List.of("SERVER_PORT=0"), GIVEN);

        assertThat(settings.workers())
                .contains(
                        "--SERVER_PORT=0",
                        "--jobwise.model.provider=custom",
                        "--jobwise.model.base-url=http://localhost:11434/v1",
                        "--jobwise.model.name=some-model",
                        "--jobwise.model.api-key=hush");
        assertThat(settings.gateway())
                .contains("--SERVER_PORT=0")
                .noneMatch(setting -> setting.contains("jobwise.model"));
    }

    @Test
    void withoutAModelNobodyIsToldAnything() {
        assertThat(ModelSettings.NONE.settings()).isEmpty();
        assertThat(ModelSettings.NONE.description()).isEqualTo("none, everything works by rules");
    }

    @Test
    void whatWasNotGivenIsNotSaid() {
        var named = new ModelSettings("somebody", null, "some-model", null);

        assertThat(named.settings())
                .containsExactly("jobwise.model.provider=somebody", "jobwise.model.name=some-model");
        assertThat(named.description()).isEqualTo("some-model at somebody");
    }

    @Test
    void theKeyIsNotPrinted() {
        assertThat(GIVEN + GIVEN.description()).contains("some-model").doesNotContain("hush");
    }
}
