package com.jobwise.e2e.drill;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/** Sets the {@link Scene} once, mends it before each drill, and closes it when all are over. */
final class SceneExtension implements ParameterResolver, BeforeEachCallback {

    private static Scene scene(ExtensionContext context) {
        return context.getRoot()
                .getStore(ExtensionContext.Namespace.GLOBAL)
                .computeIfAbsent(Scene.class, _ -> Scene.set(logs()), Scene.class);
    }

    /** Kept for whoever wants to know what happened. */
    private static Path logs() {
        try {
            var directory = Path.of("target/drills");
            Files.createDirectories(directory);
            return Files.createTempDirectory(directory, "logs-");
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    @Override
    public void beforeEach(ExtensionContext context) {
        scene(context).begin();
    }

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
        return parameter.getParameter().getType() == Scene.class;
    }

    @Override
    public Scene resolveParameter(ParameterContext parameter, ExtensionContext context) {
        return scene(context);
    }
}
