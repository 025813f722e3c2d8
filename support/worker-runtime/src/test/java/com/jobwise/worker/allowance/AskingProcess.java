package com.jobwise.worker.allowance;

import com.jobwise.worker.model.ModelUnavailableException;
import io.github.bucket4j.TimeMeter;
import java.io.File;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** A worker process that asks a model as fast as it may, until it is ended. */
final class AskingProcess {

    private static final Duration BETWEEN_TRIES = Duration.ofMillis(50);

    private AskingProcess() {}

    /**
     * @param threads that ask at the same time
     * @param speed how many times faster than the clock the quota's minutes pass, so that a test need not wait for them
     */
    record Wish(int user, int threads, int speed) {}

    /** Another JVM with the class path of this one. It ends with this one. */
    static Process start(ModelReplica.Place database, Wish wish, Map<String, String> settings, Path log)
            throws IOException {
        var command = new ArrayList<>(List.of(
                ProcessHandle.current().info().command().orElse("java"),
                "-Xmx192m",
                "-XX:TieredStopAtLevel=1",
                "-Dorg.slf4j.simpleLogger.defaultLogLevel=warn",
                "-cp",
                System.getProperty("java.class.path"),
                AskingProcess.class.getName(),
                database.url(),
                database.user(),
                database.password(),
                Integer.toString(wish.user()),
                Integer.toString(wish.threads()),
                Integer.toString(wish.speed())));
        settings.forEach((name, value) -> command.add(name + "=" + value));
        return new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(new File(log.toString()))
                .start();
    }

    static void main(String[] arguments) {
        var wish = new Wish(
                Integer.parseInt(arguments[3]), Integer.parseInt(arguments[4]), Integer.parseInt(arguments[5]));
        var settings = IntStream.range(6, arguments.length)
                .mapToObj(i -> arguments[i].split("=", 2))
                .collect(Collectors.toMap(pair -> pair[0], pair -> pair[1]));
        var place = new ModelReplica.Place(arguments[0], arguments[1], arguments[2]);
        // Not closed: it is ended by force, as processes are.
        var replica = new ModelReplica(place, settings, faster(wish.speed()));
        for (var i = 0; i < wish.threads(); i++) {
            Thread.ofPlatform().start(() -> ask(replica, wish.user()));
        }
        ProcessHandle.current().parent().ifPresent(parent -> parent.onExit().join());
        System.exit(0);
    }

    private static void ask(ModelReplica replica, int user) {
        var never = new CountDownLatch(1);
        try {
            do {
                try {
                    replica.ask(user);
                } catch (ModelUnavailableException _) {
                    // Sooner than it was told, so that the quota is never left lying.
                }
            } while (!never.await(BETWEEN_TRIES.toMillis(), TimeUnit.MILLISECONDS));
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        }
    }

    private static TimeMeter faster(int speed) {
        return new TimeMeter() {
            @Override
            public long currentTimeNanos() {
                return TimeMeter.SYSTEM_MILLISECONDS.currentTimeNanos() * speed;
            }

            @Override
            public boolean isWallClockBased() {
                return true;
            }
        };
    }
}
