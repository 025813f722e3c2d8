package com.jobwise.composer.work;

import com.jobwise.json.Json;
import com.jobwise.work.Checkpoint;
import com.jobwise.work.CheckpointStore;
import com.jobwise.worker.run.Stages;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;

/** Stages of one work item on the real table; remembers which of them were really done. */
record StoredStages(CheckpointStore checkpoints, UUID workId, List<String> done) implements Stages {

    StoredStages(CheckpointStore checkpoints, UUID workId) {
        this(checkpoints, workId, new ArrayList<>());
    }

    @Override
    public <T> T run(Checkpoint checkpoint, Class<T> type, Supplier<T> step, Runnable progress) {
        var found = checkpoints.find(workId, checkpoint);
        if (found.isPresent()) {
            progress.run();
            return Json.read(found.get(), type);
        }
        done.add(checkpoint.stage());
        var result = step.get();
        checkpoints.keep(workId, checkpoint, Json.write(result), Duration.ofMillis(1));
        progress.run();
        return result;
    }
}
