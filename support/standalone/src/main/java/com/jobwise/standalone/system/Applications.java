package com.jobwise.standalone.system;

import com.jobwise.composer.GenerationWorkerApplication;
import com.jobwise.gateway.GatewayApplication;
import com.jobwise.ranker.RankingWorkerApplication;
import com.jobwise.stylist.StyleWorkerApplication;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.context.event.ApplicationPreparedEvent;
import org.springframework.context.ApplicationListener;
import org.springframework.context.ConfigurableApplicationContext;

/** The four applications, each in a Spring context of its own, with nothing between them but database and broker. */
final class Applications implements AutoCloseable {

    private final ApplicationSettings settings;

    /** Platform threads: starting is all processor, and class loading pins virtual ones. */
    private final ExecutorService threads = Executors.newCachedThreadPool(
            Thread.ofPlatform().name("jobwise-start-", 1).daemon().factory());

    private volatile List<CompletableFuture<ConfigurableApplicationContext>> starting = List.of();

    Applications(ApplicationSettings settings) {
        this.settings = settings;
    }

    /**
     * Starts all four and returns when the gateway answers. The workers begin once its logging is set up, which is the process's: they
     * load their classes while it does, and wait for it to migrate the database.
     *
     * @return its port
     */
    int startGateway() {
        var gateway = CompletableFuture.supplyAsync(
                () -> start(GatewayApplication.builder()
                        .main(GatewayApplication.class)
                        .listeners((ApplicationListener<ApplicationPreparedEvent>) _ -> startWorkers())),
                threads);
        var context = join(gateway);
        starting = Stream.concat(starting.stream(), Stream.of(gateway)).toList();
        return context.getEnvironment().getRequiredProperty("local.server.port", Integer.class);
    }

    private void startWorkers() {
        starting = Stream.<Supplier<SpringApplicationBuilder>>of(
                        () -> GenerationWorkerApplication.builder().main(GenerationWorkerApplication.class),
                        () -> RankingWorkerApplication.builder().main(RankingWorkerApplication.class),
                        () -> StyleWorkerApplication.builder().main(StyleWorkerApplication.class))
                .map(worker ->
                        CompletableFuture.supplyAsync(() -> start(worker.get().web(WebApplicationType.NONE)), threads))
                .toList();
    }

    /** Returns when all three take work. */
    void awaitWorkers() {
        starting.forEach(Applications::join);
    }

    private ConfigurableApplicationContext start(SpringApplicationBuilder application) {
        return application.registerShutdownHook(false).run(settings.arguments());
    }

    private static <T> T join(CompletableFuture<T> start) {
        try {
            return start.join();
        } catch (CompletionException e) {
            throw e.getCause() instanceof RuntimeException reason ? reason : e;
        }
    }

    /** Side by side: each waits for what it has under way. One that is still waiting for the schema is interrupted. */
    @Override
    public void close() {
        var closings = starting.stream()
                .filter(start -> start.isDone() && !start.isCompletedExceptionally())
                .map(CompletableFuture::join)
                .map(context -> CompletableFuture.runAsync(context::close, threads))
                .toArray(CompletableFuture<?>[]::new);
        CompletableFuture.allOf(closings).join();
        threads.shutdownNow();
    }
}
