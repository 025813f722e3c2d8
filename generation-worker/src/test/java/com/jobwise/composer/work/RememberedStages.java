package com.jobwise.composer.work;

import com.jobwise.json.Json;
import com.jobwise.work.Checkpoint;
import com.jobwise.worker.run.Stages;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;

/** Keeps results as JSON as the table does, so that a second run finds what a first one left. */
final class RememberedStages implements Stages {

    private final Map<Checkpoint, String> kept = new HashMap<>();
    final List<String> done = new ArrayList<>();

    @Override
    public <T> T run(Checkpoint checkpoint, Class<T> type, Supplier<T> step, Runnable progress) {
        var json = kept.computeIfAbsent(checkpoint, _ -> {
            done.add(checkpoint.stage());
            return Json.write(step.get());
        });
        progress.run();
        return Json.read(json, type);
    }
}
