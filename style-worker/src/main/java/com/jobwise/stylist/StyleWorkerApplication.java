package com.jobwise.stylist;

import com.jobwise.DatabaseConfiguration;
import com.jobwise.access.AccessConfiguration;
import com.jobwise.wire.WorkQueueConfiguration;
import com.jobwise.worker.WorkerApplications;
import com.jobwise.worker.llm.ModelConfiguration;
import com.jobwise.worker.run.WorkerRuntimeConfiguration;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.annotation.Import;

/** Measures how people write. */
@SpringBootApplication
@Import({
    AccessConfiguration.class,
    DatabaseConfiguration.class,
    ModelConfiguration.class,
    WorkQueueConfiguration.class,
    WorkerRuntimeConfiguration.class
})
public class StyleWorkerApplication {

    public static SpringApplicationBuilder builder() {
        return WorkerApplications.named("style-worker", StyleWorkerApplication.class);
    }

    public static void main(String[] args) {
        builder().run(args);
    }
}
