package com.jobwise.ranker;

import com.jobwise.DatabaseConfiguration;
import com.jobwise.access.AccessConfiguration;
import com.jobwise.wire.WorkQueueConfiguration;
import com.jobwise.worker.WorkerApplications;
import com.jobwise.worker.llm.ModelConfiguration;
import com.jobwise.worker.run.WorkerRuntimeConfiguration;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.annotation.Import;

/** Orders profiles' content by relevance to postings. */
@SpringBootApplication
@Import({
    AccessConfiguration.class,
    DatabaseConfiguration.class,
    ModelConfiguration.class,
    WorkQueueConfiguration.class,
    WorkerRuntimeConfiguration.class
})
public class RankingWorkerApplication {

    public static SpringApplicationBuilder builder() {
        return WorkerApplications.named("ranking-worker", RankingWorkerApplication.class);
    }

    public static void main(String[] args) {
        builder().run(args);
    }
}
