package com.jobwise.gateway.generation;

import com.jobwise.generation.Generation;
import com.jobwise.generation.GenerationStatus;
import com.jobwise.work.DueWorkStore;
import com.jobwise.work.WaitingWorkStore;
import com.jobwise.work.WorkKind;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Shows documents; asks for places in the queue only where somebody still waits there. */
@Component
class StatusViews {

    private final DueWorkStore due;
    private final WaitingWorkStore waiting;

    StatusViews(DueWorkStore due, WaitingWorkStore waiting) {
        this.due = due;
        this.waiting = waiting;
    }

    StatusView of(Generation generation) {
        return of(List.of(generation)).getFirst();
    }

    /** All of one user. */
    List<StatusView> of(List<Generation> generations) {
        var open =
                generations.stream().filter(one -> !one.status().isTerminal()).toList();
        if (open.isEmpty()) {
            return generations.stream()
                    .map(one -> StatusView.of(one, null, null))
                    .toList();
        }
        var ahead = ahead(open);
        var waiting = this.waiting.waiting(WorkKind.GENERATION, open.getFirst().userId(), ids(open));
        return generations.stream()
                .map(one -> StatusView.of(one, ahead.get(one.id()), waiting.get(one.id())))
                .toList();
    }

    private Map<UUID, Integer> ahead(List<Generation> open) {
        var pending = open.stream()
                .filter(one -> one.status() == GenerationStatus.PENDING)
                .toList();
        return pending.isEmpty()
                ? Map.of()
                : due.ahead(WorkKind.GENERATION, pending.getFirst().userId(), ids(pending));
    }

    private static List<UUID> ids(List<Generation> generations) {
        return generations.stream().map(Generation::id).toList();
    }
}
