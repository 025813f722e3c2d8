package com.jobwise.work;

import com.jobwise.access.DatabaseRoles;
import com.jobwise.testsupport.TestDatabase;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import javax.sql.DataSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** A migrated database of one test class and the queue on it. */
public final class QueueDatabase implements AutoCloseable {

    private final TestDatabase database = TestDatabase.fromTemplate("queue", QueueDatabase::migrate);
    public final DataSource dataSource = database.dataSource();
    public final JdbcClient jdbc = JdbcClient.create(dataSource);
    public final TransactionTemplate transactions = new TransactionTemplate(new JdbcTransactionManager(dataSource));
    public final WorkStore work = new WorkStore(jdbc);
    public final DueWorkStore due = new DueWorkStore(jdbc);
    public final WaitingWorkStore waiting = new WaitingWorkStore(jdbc, new Random(7));
    public final AtomicInteger rings = new AtomicInteger();
    public final WorkQueue queue = new WorkQueue(work, rings::incrementAndGet);

    private static void migrate(TestDatabase database) {
        DatabaseRoles.migrate(database.dataSource());
    }

    /** A new user of the fictional kind. */
    public int user(String name) {
        return jdbc.sql("""
                insert into users (email, password_hash, full_name)
                values (:email, 'none', :name)
                returning id
                """)
                .param("email", name + "-" + UUID.randomUUID() + "@people.example")
                .param("name", name)
                .query(Integer.class)
                .single();
    }

    public NewWork newWork(int user, WorkKind kind) {
        return new NewWork(UUID.randomUUID(), kind, user, UUID.randomUUID());
    }

    /** Submitted and committed. */
    public NewWork submitted(int user, WorkKind kind) {
        var item = newWork(user, kind);
        submit(item);
        return item;
    }

    public WorkStatus submit(NewWork item) {
        return transactions.execute(_ -> queue.submit(item));
    }

    public WorkStatus statusOf(UUID id) {
        return work.find(id).orElseThrow().status();
    }

    /** As if the runner had not been heard of for longer than its lease. */
    public void leaseRunsOut(UUID id) {
        jdbc.sql("""
                update work_items
                set lease_until = now() - interval '1 second'
                where id = :id
                """).param("id", id).update();
    }

    public void clear() {
        jdbc.sql("""
                truncate work_items, work_dependencies, work_checkpoints, worker_slots, work_pauses
                """).update();
    }

    @Override
    public void close() {
        database.close();
    }
}
