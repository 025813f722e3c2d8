package com.jobwise.e2e.model;

import com.jobwise.e2e.PackagedApplication;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;

/**
 * What a process holds now.
 *
 * @param threads of the operating system
 * @param files open file descriptors: files, sockets, pipes
 * @param callers threads of any kind, virtual ones too, that are in a call of a model
 */
record Vitals(long threads, long files, long callers) {

    private static final int A_FEW = 3;
    private static final Pattern THREADS = Pattern.compile("(?m)^Threads:\\s+(\\d+)$");
    private static final Pattern CALLER = Pattern.compile("worker\\.llm\\.(ProviderHttpClient|GuardedCalls)\\.");

    static Vitals of(PackagedApplication application) {
        var process = Path.of("/proc", Long.toString(application.pid()));
        try (var files = Files.list(process.resolve("fd"))) {
            var threads = THREADS.matcher(Files.readString(process.resolve("status")));
            return new Vitals(
                    threads.find() ? Long.parseLong(threads.group(1)) : -1, files.count(), callers(application.pid()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static long callers(long pid) throws IOException {
        var dump = Files.createTempFile("threads-", ".txt");
        var jcmd = Path.of(System.getProperty("java.home"), "bin", "jcmd").toString();
        try {
            new ProcessBuilder(jcmd, Long.toString(pid), "Thread.dump_to_file", "-overwrite", dump.toString())
                    .redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .start()
                    .waitFor();
            return Pattern.compile("\\n#")
                    .splitAsStream(Files.readString(dump))
                    .filter(thread -> CALLER.matcher(thread).find())
                    .count();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        } finally {
            Files.delete(dump);
        }
    }

    /** A pool may have grown by a thread or a connection that it is allowed to have. */
    boolean isNoMoreThan(Vitals before) {
        return threads <= before.threads + A_FEW && files <= before.files + A_FEW && callers <= before.callers;
    }

    @Override
    public String toString() {
        return threads + "/" + files + "/" + callers;
    }
}
