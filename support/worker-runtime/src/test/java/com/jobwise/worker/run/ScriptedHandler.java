package com.jobwise.worker.run;

import com.jobwise.work.WorkFailure;
import com.jobwise.work.WorkItem;
import com.jobwise.work.WorkKind;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.BiFunction;

/** Does what the test says, and remembers what was asked of it. */
final class ScriptedHandler implements WorkHandler<String> {

    final List<UUID> begun = new CopyOnWriteArrayList<>();
    final List<UUID> performed = new CopyOnWriteArrayList<>();
    final Map<UUID, String> results = new ConcurrentHashMap<>();
    final Map<UUID, WorkFailure> failures = new ConcurrentHashMap<>();
    private volatile BiFunction<WorkItem, Stages, WorkOutcome<String>> script = succeeding("done");

    static BiFunction<WorkItem, Stages, WorkOutcome<String>> succeeding(String result) {
        return (item, stages) -> new WorkOutcome.Succeeded<>(result);
    }

    void does(BiFunction<WorkItem, Stages, WorkOutcome<String>> next) {
        script = next;
    }

    @Override
    public WorkKind kind() {
        return WorkKind.RANKING;
    }

    @Override
    public void begun(WorkItem item) {
        begun.add(item.id());
    }

    @Override
    public WorkOutcome<String> perform(WorkItem item, Stages stages) {
        performed.add(item.id());
        return script.apply(item, stages);
    }

    @Override
    public void succeeded(WorkItem item, String result) {
        results.put(item.id(), result);
    }

    @Override
    public void failed(WorkItem item, WorkFailure why) {
        failures.put(item.id(), why);
    }
}
