package com.jobwise.standalone.system;

import com.jobwise.composer.GenerationWorkerApplication;
import com.jobwise.gateway.GatewayApplication;
import com.jobwise.ranker.RankingWorkerApplication;
import com.jobwise.stylist.StyleWorkerApplication;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.Executor;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;

/** The four applications, each in a Spring context of its own, with nothing between them but database and broker. */
final class Applications implements AutoCloseable {

    /** Spring keeps class loaders on its threads, and the listener containers their priority: no virtual threads here. */
    private static final Executor THREADS =
            task -> Thread.ofPlatform().name("jobwise-boot").start(task);

    private final List<ConfigurableApplicationContext> running = new ArrayList<>();
    private int port;

    /** Returns when it answers requests. It brings the database up to date, so it goes first. */
    void startGateway(ApplicationSettings settings) {
        var context = start(GatewayApplication.builder(), settings);
        running.add(context);
        port = context.getEnvironment().getRequiredProperty("local.server.port", Integer.class);
    }

    /** Returns when all three take work; on failure those that came up are closed with the rest. */
    void startWorkers(ApplicationSettings settings) {
        var starts = List.of(
                        GenerationWorkerApplication.builder(),
                        RankingWorkerApplication.builder(),
                        StyleWorkerApplication.builder())
                .stream()
                .map(worker -> worker.web(WebApplicationType.NONE))
                .map(worker -> CompletableFuture.supplyAsync(() -> start(worker, settings), THREADS))
                .toList();
        CompletableFuture.allOf(starts.toArray(CompletableFuture<?>[]::new))
                .exceptionally(_ -> null)
                .join();
        starts.stream()
                .filter(start -> !start.isCompletedExceptionally())
                .map(CompletableFuture::join)
                .forEach(running::add);
        starts.forEach(Applications::join);
    }

    private static ConfigurableApplicationContext start(SpringApplicationBuilder application, ApplicationSettings to) {
        return application.registerShutdownHook(false).run(to.arguments());
    }

    private static void join(CompletableFuture<?> start) {
        try {
            start.join();
        } catch (CompletionException e) {
            throw e.getCause() instanceof RuntimeException reason ? reason : e;
        }
    }

    int port() {
        return port;
    }

    /** Side by side: each waits for what it has under way. */
    @Override
    public void close() {
        var closings = running.stream()
                .map(context -> CompletableFuture.runAsync(context::close, THREADS))
                .toArray(CompletableFuture<?>[]::new);
        CompletableFuture.allOf(closings).join();
        running.clear();
    }
}
