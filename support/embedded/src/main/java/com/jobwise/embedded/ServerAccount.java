package com.jobwise.embedded;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/**
 * On whose account PostgreSQL's programs run. They refuse root, so for root a lesser account is arranged without touching the machine.
 *
 * @param prefix words put before every command
 * @param owner numeric user that must own the data directory, on the machine's own count
 */
record ServerAccount(List<String> prefix, int owner) {

    private static final int ROOT = 0;
    private static final int NOBODY = 65534;

    /** Passing through directories of root is all that is kept of root's powers: the data may lie in root's home. */
    private static final String ONLY_DAC = "-all,+dac_override";

    /** A user namespace of its own: the process looks like "nobody" to itself. Containers often forbid it. */
    private static final ServerAccount NAMESPACE = new ServerAccount(List.of("unshare", "-U"), ROOT);

    private static final ServerAccount NOBODY_WHO_MAY_PASS = new ServerAccount(
            List.of(
                    "setpriv",
                    "--reuid=" + NOBODY,
                    "--regid=" + NOBODY,
                    "--clear-groups",
                    "--inh-caps=" + ONLY_DAC,
                    "--ambient-caps=" + ONLY_DAC),
            NOBODY);

    private static final ServerAccount NOBODY_PLAIN =
            new ServerAccount(List.of("setpriv", "--reuid=" + NOBODY, "--regid=" + NOBODY, "--clear-groups"), NOBODY);

    private static final ServerAccount OURS = new ServerAccount(List.of(), -1);

    static final List<ServerAccount> FOR_ROOT = List.of(NAMESPACE, NOBODY_WHO_MAY_PASS, NOBODY_PLAIN);

    /** The account for this process: its own, or for root the first that can run {@code program} and see {@code directory}. */
    static ServerAccount find(Path program, Path directory) {
        return isRoot() ? firstUsable(FOR_ROOT, program, directory) : OURS;
    }

    static ServerAccount firstUsable(List<ServerAccount> candidates, Path program, Path directory) {
        return candidates.stream()
                .filter(account -> account.canUse(program, directory))
                .findFirst()
                .orElseThrow(() -> new EmbeddedStartException(
                        "PostgreSQL does not run as root, and on this machine neither `unshare -U` nor `setpriv` can give it another account."
                                + " Start jobwise as an ordinary user, or point JOBWISE_DB_URL, JOBWISE_DB_USER and JOBWISE_DB_PASSWORD at a"
                                + " PostgreSQL server."));
    }

    List<String> command(List<String> words) {
        return Stream.concat(prefix.stream(), words.stream()).toList();
    }

    /** Hands over files that root created (a no-op where they already belong to the account). */
    void own(Path root) {
        if (prefix.isEmpty()) {
            return;
        }
        try (var paths = Files.walk(root)) {
            for (var path : (Iterable<Path>) paths::iterator) {
                if (!Integer.valueOf(owner).equals(Files.getAttribute(path, "unix:uid"))) {
                    Files.setAttribute(path, "unix:uid", owner);
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The programs ask {@code access(2)} about themselves, as {@code test -x} does; the data only has to be reachable. */
    boolean canUse(Path program, Path directory) {
        return Command.run(command(List.of("test", "-x", program.toString()))).succeeded()
                && Command.run(command(List.of("ls", "-d", directory + "/."))).succeeded();
    }

    static boolean isRoot() {
        if (System.getProperty("os.name").toLowerCase(Locale.ROOT).startsWith("windows")) {
            return false;
        }
        return Command.run(List.of("id", "-u")).output().strip().equals("0");
    }
}
