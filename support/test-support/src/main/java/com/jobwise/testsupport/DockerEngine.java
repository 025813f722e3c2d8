package com.jobwise.testsupport;

import java.nio.file.Files;
import java.nio.file.Path;
import org.testcontainers.DockerClientFactory;

/** Whether containers can be started. */
final class DockerEngine {

    private DockerEngine() {}

    /** Asks Testcontainers only where an engine could be: its own search is slow and loud where there is none. */
    static boolean answers() {
        return isConfigured() && DockerClientFactory.instance().isDockerAvailable();
    }

    private static boolean isConfigured() {
        var home = Path.of(System.getProperty("user.home"));
        return System.getenv("DOCKER_HOST") != null
                || Files.exists(Path.of("/var/run/docker.sock"))
                || Files.exists(home.resolve(".docker/run/docker.sock"))
                || Files.exists(home.resolve(".testcontainers.properties"));
    }
}
