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
        var ahead = ahead(generations);
        var heldBack = heldBack(generations);
        return generations.stream()
                .map(one -> StatusView.of(one, ahead.get(one.id()), heldBack.get(one.id())))
                .toList();
    }

    /** A pause is rare and short, so it is no part of a document's row; a pending one's poll looks at a table that is mostly empty. */
    private Map<UUID, String> heldBack(List<Generation> generations) {
        var open = generations.stream()
                .filter(one -> one.status() == GenerationStatus.PENDING && one.waitingFor() == null)
                .toList();
        return open.isEmpty() || !waiting.isAnythingPaused()
                ? Map.of()
                : waiting.waiting(
                        WorkKind.GENERATION,
                        open.getFirst().userId(),
                        open.stream().map(Generation::id).toList());
    }

    private Map<UUID, Integer> ahead(List<Generation> generations) {
        var pending = generations.stream()
                .filter(one -> one.status() == GenerationStatus.PENDING)
                .toList();
        return pending.isEmpty()
                ? Map.of()
                : due.ahead(
                        WorkKind.GENERATION,
                        pending.getFirst().userId(),
                        pending.stream().map(Generation::id).toList());
    }
}
