package com.jobwise.stylist;

import com.jobwise.stylist.enhance.EnhancementHandler;
import com.jobwise.work.WorkFailure;
import com.jobwise.work.WorkItem;
import com.jobwise.work.WorkKind;
import com.jobwise.worker.run.Stages;
import com.jobwise.worker.run.WorkHandler;
import com.jobwise.worker.run.WorkOutcome;
import java.util.function.Function;

/** Both jobs of this worker, told apart by what an item is about: a style is measured, an enhancement run looks for wordings. */
final class StyleWork implements WorkHandler<StyleWork.Result> {

    /** What either job brings. */
    sealed interface Result {

        record Measured(StyleHandler.Extracted extracted) implements Result {}

        record Reworded(EnhancementHandler.Enhanced enhanced) implements Result {}
    }

    private final StyleHandler measuring;
    private final EnhancementHandler rewording;

    StyleWork(StyleHandler measuring, EnhancementHandler rewording) {
        this.measuring = measuring;
        this.rewording = rewording;
    }

    @Override
    public WorkKind kind() {
        return WorkKind.STYLE;
    }

    @Override
    public void begun(WorkItem item) {
        if (rewording.knows(item)) {
            rewording.begun(item);
        } else {
            measuring.begun(item);
        }
    }

    @Override
    public WorkOutcome<Result> perform(WorkItem item, Stages stages) {
        if (rewording.knows(item)) {
            return as(Result.Reworded::new, rewording.perform(item, stages));
        }
        return as(Result.Measured::new, measuring.perform(item, stages));
    }

    @Override
    public void succeeded(WorkItem item, Result result) {
        switch (result) {
            case Result.Measured(StyleHandler.Extracted extracted) -> measuring.succeeded(item, extracted);
            case Result.Reworded(EnhancementHandler.Enhanced enhanced) -> rewording.succeeded(item, enhanced);
        }
    }

    @Override
    public void failed(WorkItem item, WorkFailure why) {
        if (rewording.knows(item)) {
            rewording.failed(item, why);
        } else {
            measuring.failed(item, why);
        }
    }

    private static <R> WorkOutcome<Result> as(Function<R, Result> result, WorkOutcome<R> outcome) {
        return switch (outcome) {
            case WorkOutcome.Succeeded<R> good -> new WorkOutcome.Succeeded<>(result.apply(good.result()));
            case WorkOutcome.RetryLater<R> later -> new WorkOutcome.RetryLater<>(later.delay(), later.why());
            case WorkOutcome.WaitFor<R> waits ->
                new WorkOutcome.WaitFor<>(waits.delay(), waits.want(), waits.isHeard());
            case WorkOutcome.Failed<R> failed -> new WorkOutcome.Failed<>(failed.why());
            case WorkOutcome.Abandoned<R> _ -> new WorkOutcome.Abandoned<>();
        };
    }
}
