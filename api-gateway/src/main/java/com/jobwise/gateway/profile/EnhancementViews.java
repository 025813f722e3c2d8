package com.jobwise.gateway.profile;

import com.jobwise.enhancement.Enhancement;
import com.jobwise.gateway.web.ETags;
import com.jobwise.gateway.web.WaitingMark;
import com.jobwise.work.WaitingWorkStore;
import com.jobwise.work.WorkKind;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Shows runs; asks whether they wait for the model only while they are open. */
@Component
class EnhancementViews {

    private final WaitingWorkStore waiting;

    EnhancementViews(WaitingWorkStore waiting) {
        this.waiting = waiting;
    }

    EnhancementView of(Enhancement run) {
        return of(List.of(run)).getFirst();
    }

    /** All of one user. */
    List<EnhancementView> of(List<Enhancement> runs) {
        var waits = waiting(runs);
        return runs.stream()
                .map(run -> EnhancementView.of(run, waits.get(run.id())))
                .toList();
    }

    /** The row's version, and after a dash what it waits for. */
    static String tag(Enhancement run, EnhancementView view) {
        return view.waitingFor() == null
                ? ETags.of(run.version())
                : "\"%d-%s\"".formatted(run.version(), WaitingMark.of(view.waitingFor()));
    }

    private Map<UUID, String> waiting(List<Enhancement> runs) {
        var open = runs.stream().filter(run -> run.status().isOpen()).toList();
        return open.isEmpty()
                ? Map.of()
                : waiting.waiting(
                        WorkKind.STYLE,
                        open.getFirst().userId(),
                        open.stream().map(Enhancement::id).toList());
    }
}
