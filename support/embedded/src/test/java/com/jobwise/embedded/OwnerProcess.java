package com.jobwise.embedded;

import java.nio.file.Path;
import java.util.concurrent.CountDownLatch;

/** A process that starts PostgreSQL, commits a row, says so and waits to be killed. */
final class OwnerProcess {

    private OwnerProcess() {}

    public static void main(String[] arguments) throws InterruptedException {
        var postgres = LocalPostgres.start(Path.of(arguments[0]), 0);
        Sql.on(postgres).run("create table kept as select 'Marisol' as name");
        System.out.println("row committed");
        new CountDownLatch(1).await();
    }
}
