package com.jobwise.composer;

import com.jobwise.DatabaseConfiguration;
import com.jobwise.access.AccessConfiguration;
import com.jobwise.wire.WorkQueueConfiguration;
import com.jobwise.worker.WorkerApplications;
import com.jobwise.worker.llm.ModelConfiguration;
import com.jobwise.worker.run.WorkerRuntimeConfiguration;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.annotation.Import;

/** Writes resumes and cover letters. */
@SpringBootApplication
@Import({
    AccessConfiguration.class,
    DatabaseConfiguration.class,
    ModelConfiguration.class,
    WorkQueueConfiguration.class,
    WorkerRuntimeConfiguration.class
})
public class GenerationWorkerApplication {

    public static SpringApplicationBuilder builder() {
        return WorkerApplications.named("generation-worker", GenerationWorkerApplication.class);
    }

    public static void main(String[] args) {
        builder().run(args);
    }
}
