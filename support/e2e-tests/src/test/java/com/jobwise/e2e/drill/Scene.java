package com.jobwise.e2e.drill;

import com.jobwise.e2e.ModelAnswers;
import com.jobwise.testsupport.model.FakeModelServer;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;

/**
 * What a drill finds: a whole system with a model that answers after a while, people who use it, and an empty book. Between drills
 * everything that was broken is mended, and the rows of the last one are removed.
 */
final class Scene implements AutoCloseable {

    /** Four times these slots are in flight at any moment of a drill. */
    static final int SLOTS = 4;

    static final Duration MODEL_TIME = Duration.ofMillis(300);

    private static final List<String> WORKERS =
            List.of(Rig.RANKING, Rig.STYLE, Rig.GENERATION, Rig.GENERATION, Rig.GENERATION);

    private final FakeModelServer model = FakeModelServer.start();
    private final Rig rig;
    private final Ledger ledger;
    private final Crowd crowd;
    private Book book = new Book();
    private int callsBefore;
    private long succeededBefore;

    private Scene(Path logs) {
        rig = Rig.with(logs, settings(model), WORKERS);
        ledger = new Ledger(rig);
        crowd = Crowd.of(48, rig.gateway()::address);
    }

    static Scene set(Path logs) {
        return new Scene(logs);
    }

    private static Map<String, String> settings(FakeModelServer model) {
        return Map.of(
                "JOBWISE_MODEL_PROVIDER",
                "custom",
                "JOBWISE_MODEL_BASEURL",
                model.baseUrl(),
                "JOBWISE_MODEL_NAME",
                "fake-1",
                "JOBWISE_WORKER_SLOTS",
                Integer.toString(SLOTS));
    }

    /** Before each drill. */
    void begin() {
        modelTakes(MODEL_TIME);
        mend();
        queue().resume();
        ledger.rows().removeAllWork();
        book = new Book();
        callsBefore = model.calls().size();
        succeededBefore = Counters.of(rig.workers(), Counters.SUCCEEDED);
    }

    /** Whatever is down, frozen or dead lives again, and nothing is under way. */
    void mend() {
        if (!rig.postgres().answers()) {
            rig.postgres().start();
        }
        if (!rig.rabbit().answers()) {
            rig.rabbit().start();
        }
        var dead = rig.all().stream().filter(station -> !station.isAlive()).toList();
        dead.forEach(Station::start);
        rig.all().forEach(Station::thaw);
        rig.all().forEach(Station::awaitReady);
    }

    void modelTakes(Duration time) {
        model.answer(call -> ModelAnswers.of(call, words -> words).after(time));
    }

    FakeModelServer model() {
        return model;
    }

    /** Questions that reached the model in this drill. */
    int calls() {
        return model.calls().size() - callsBefore;
    }

    /** What the workers that live have counted as done in this drill. */
    long succeeded() {
        return Counters.of(rig.workers(), Counters.SUCCEEDED) - succeededBefore;
    }

    Rig rig() {
        return rig;
    }

    Ledger ledger() {
        return ledger;
    }

    QueueStore queue() {
        return new QueueStore(new Sql(rig.postgres()));
    }

    BacklogStore backlog() {
        return new BacklogStore(new Sql(rig.postgres()));
    }

    AgedStore aged() {
        return new AgedStore(new Sql(rig.postgres()));
    }

    Crowd crowd() {
        return crowd;
    }

    Book book() {
        return book;
    }

    @Override
    public void close() {
        rig.close();
        model.close();
    }

    /** Somebody who asks while the drill breaks things. */
    Thread ask(int jobs, int atOnce) {
        var orders = crowd.orders(jobs);
        var into = book;
        return Thread.ofVirtual().name("asking").start(() -> into.placeAll(orders, atOnce));
    }

    static void join(Thread thread) {
        try {
            thread.join();
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(interrupted);
        }
    }

    /** All that was wished for is accepted and has ended. @return how long that took */
    Duration finish(Duration atMost) {
        book.insist(atMost);
        return ledger.awaitEnd(atMost);
    }

    /** The usual figures of every drill. */
    Figures figures(String drill, String size) {
        return new Figures(drill, size).audit(ledger.audit(book));
    }
}
