package com.jobwise.ranker;

import com.jobwise.work.Checkpoint;
import com.jobwise.worker.run.Stages;
import java.util.function.Supplier;

/** Stages that remember nothing. */
final class Direct implements Stages {

    @Override
    public <T> T run(Checkpoint checkpoint, Class<T> type, Supplier<T> step, Runnable progress) {
        var result = step.get();
        progress.run();
        return result;
    }
}
