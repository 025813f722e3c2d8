package com.jobwise.embedded;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;

/** PostgreSQL's own programs on one cluster: made, started, stopped. */
record PostgresControl(PostgresBinaries binaries, ServerAccount account, Path cluster) {

    private static final String START_SECONDS = "60";
    private static final String STOP_SECONDS = "30";
    private static final int LOG_TAIL = 1000;

    /** Said on every start, so that a newer jobwise brings its own settings to old data. */
    private static final List<String> SETTINGS = List.of(
            "listen_addresses=" + LoopbackPort.HOST,
            "unix_socket_directories=",
            "fsync=on",
            "full_page_writes=on",
            "synchronous_commit=on",
            "max_connections=100",
            "timezone=UTC",
            "log_timezone=UTC");

    /** Makes the cluster beside its place and moves it there: what exists under the final name is complete. */
    void initialise(String user, String database, String password) throws IOException {
        var unfinished = cluster.resolveSibling(cluster.getFileName() + ".unfinished");
        FileTree.delete(unfinished);
        Files.createDirectories(unfinished);
        var passwordFile = Files.writeString(unfinished.resolveSibling("jobwise.password"), password);
        restrict(passwordFile);
        account.own(unfinished);
        account.own(passwordFile);
        run(
                        "initdb",
                        List.of(
                                "-D",
                                unfinished.toString(),
                                "--username=" + user,
                                "--pwfile=" + passwordFile,
                                "--auth=scram-sha-256",
                                "--encoding=UTF8",
                                "--locale-provider=builtin",
                                "--builtin-locale=C.UTF-8",
                                "--locale=C"))
                .orFail("Making the database files in " + unfinished);
        Command.run(
                        account.command(
                                List.of(program("postgres"), "--single", "-D", unfinished.toString(), "postgres")),
                        "create database " + database + "\n")
                .orFail("Making the database " + database);
        Files.move(passwordFile, DataDirectory.passwordFile(unfinished), StandardCopyOption.ATOMIC_MOVE);
        Files.move(unfinished, cluster, StandardCopyOption.ATOMIC_MOVE);
    }

    /** Returns once connections are accepted. */
    void start(int port) throws IOException {
        account.own(cluster);
        var options = new ArrayList<>(List.of("-p", Integer.toString(port)));
        SETTINGS.forEach(setting -> options.addAll(List.of("-c", setting)));
        Files.deleteIfExists(log());
        var started =
                control("start", "-w", "-t", START_SECONDS, "-l", log().toString(), "-o", String.join(" ", options));
        if (!started.succeeded()) {
            control("stop", "-m", "immediate", "-t", STOP_SECONDS);
            throw new EmbeddedStartException("The embedded PostgreSQL did not start: %s %s"
                    .formatted(started.output().strip(), logTail()));
        }
    }

    /** Ends sessions, writes a checkpoint and returns when it is gone. */
    void stop() {
        if (!control("stop", "-w", "-m", "fast", "-t", STOP_SECONDS).succeeded()) {
            control("stop", "-w", "-m", "immediate", "-t", STOP_SECONDS).orFail("Stopping the embedded PostgreSQL");
        }
    }

    private Command control(String mode, String... more) {
        var words = new ArrayList<>(List.of(mode, "-D", cluster.toString()));
        words.addAll(List.of(more));
        return run("pg_ctl", words);
    }

    private Command run(String program, List<String> arguments) {
        var words = new ArrayList<>(List.of(program(program)));
        words.addAll(arguments);
        return Command.run(account.command(words));
    }

    private String program(String name) {
        return binaries.program(name).toString();
    }

    private Path log() {
        return cluster.resolve("server.log");
    }

    private String logTail() throws IOException {
        var text = Files.exists(log()) ? Files.readString(log(), StandardCharsets.UTF_8) : "";
        return text.substring(Math.max(0, text.length() - LOG_TAIL)).strip();
    }

    private static void restrict(Path file) throws IOException {
        if (file.getFileSystem().supportedFileAttributeViews().contains("posix")) {
            Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-------"));
        }
    }
}
