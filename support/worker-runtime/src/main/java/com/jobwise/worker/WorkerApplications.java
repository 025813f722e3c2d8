package com.jobwise.worker;

import java.util.Map;
import org.springframework.boot.builder.SpringApplicationBuilder;

/** How every worker application is built, on its own or beside others in one process. */
public final class WorkerApplications {

    private WorkerApplications() {}

    /** @param name of the module: its settings are in {@code <name>.yml}, so that several fit on one class path */
    public static SpringApplicationBuilder named(String name, Class<?> application) {
        return new SpringApplicationBuilder(application)
                .properties(Map.of("spring.config.name", name, "spring.application.name", name));
    }
}
