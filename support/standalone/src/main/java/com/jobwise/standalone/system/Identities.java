package com.jobwise.standalone.system;

import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;

/**
 * Which servers are really in use, in their own words.
 *
 * @param postmaster PostgreSQL's main process, when it runs on this machine
 */
public record Identities(String database, String broker, Optional<ProcessHandle> postmaster) {

    static Identities ask(DatabaseAddress database, BrokerAddress broker, boolean databaseIsHere) {
        var product = CompletableFuture.supplyAsync(() -> BrokerIdentity.ask(broker));
        var found = DatabaseIdentityStore.ask(database, databaseIsHere);
        return new Identities(found.product(), join(product), found.postmaster());
    }

    private static String join(CompletableFuture<String> asked) {
        try {
            return asked.join();
        } catch (CompletionException e) {
            throw e.getCause() instanceof RuntimeException reason ? reason : e;
        }
    }
}
