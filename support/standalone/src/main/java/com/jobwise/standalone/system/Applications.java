package com.jobwise.standalone.system;

import com.jobwise.composer.GenerationWorkerApplication;
import com.jobwise.gateway.GatewayApplication;
import com.jobwise.ranker.RankingWorkerApplication;
import com.jobwise.stylist.StyleWorkerApplication;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Executor;
import java.util.stream.Stream;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;

/**
 * The four applications, each in a Spring context of its own, with nothing between them but database and broker. The gateway goes
 * first: it brings the database up to date, and on two cores starting the workers beside it was no faster.
 */
final class Applications implements AutoCloseable {

    /** Platform threads: starting is all processor, and class loading pins virtual ones. */
    private static final Executor THREADS =
            task -> Thread.ofPlatform().name("jobwise-start").start(task);

    private final ApplicationSettings settings;
    private final List<ConfigurableApplicationContext> running = new CopyOnWriteArrayList<>();

    Applications(ApplicationSettings settings) {
        this.settings = settings;
    }

    /**
     * Returns when it answers.
     *
     * @return its port
     */
    int startGateway() {
        var gateway = start(GatewayApplication.builder().main(GatewayApplication.class), settings.gateway());
        return gateway.getEnvironment().getRequiredProperty("local.server.port", Integer.class);
    }

    /** Returns when all three take work; the first failure comes out when the others are up or have failed as well. */
    void startWorkers() {
        var starts = Stream.of(
                        GenerationWorkerApplication.builder().main(GenerationWorkerApplication.class),
                        RankingWorkerApplication.builder().main(RankingWorkerApplication.class),
                        StyleWorkerApplication.builder().main(StyleWorkerApplication.class))
                .map(worker -> worker.web(WebApplicationType.NONE))
                .map(worker -> CompletableFuture.runAsync(() -> start(worker, settings.workers()), THREADS))
                .toArray(CompletableFuture<?>[]::new);
        try {
            CompletableFuture.allOf(starts).join();
        } catch (CompletionException e) {
            throw e.getCause() instanceof RuntimeException reason ? reason : e;
        }
    }

    private ConfigurableApplicationContext start(SpringApplicationBuilder application, String[] arguments) {
        var context = application.registerShutdownHook(false).run(arguments);
        running.add(context);
        return context;
    }

    /** Side by side: each waits for what it has under way. */
    @Override
    public void close() {
        var closings = running.stream()
                .map(context -> CompletableFuture.runAsync(context::close, THREADS))
                .toArray(CompletableFuture<?>[]::new);
        CompletableFuture.allOf(closings).join();
    }
}
