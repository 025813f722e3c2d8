package com.jobwise.standalone.place;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.ArrayList;
import java.util.Comparator;

/** One log file per run, so that runs at the same time do not write into each other's; the last few are kept. */
public final class RunLogs {

    private static final int KEPT = 5;

    private RunLogs() {}

    /** @return where this run logs to; the file is made by the first message */
    public static Path next(Path directory) {
        try {
            PrivateFiles.directory(directory);
            removeOld(directory);
        } catch (IOException _) {
            // Whether files can be written there is found out, and said, by those who must.
        }
        return directory.resolve("run-" + ProcessHandle.current().pid() + ".log");
    }

    private static void removeOld(Path directory) throws IOException {
        var logs = new ArrayList<Path>();
        try (var files = Files.newDirectoryStream(directory, "run-*.log*")) {
            files.forEach(logs::add);
        }
        logs.sort(Comparator.comparing(RunLogs::lastUsed).reversed());
        for (var log : logs.subList(Math.min(KEPT, logs.size()), logs.size())) {
            Files.deleteIfExists(log);
        }
    }

    private static FileTime lastUsed(Path log) {
        try {
            return Files.getLastModifiedTime(log);
        } catch (IOException _) {
            return FileTime.fromMillis(0);
        }
    }
}
