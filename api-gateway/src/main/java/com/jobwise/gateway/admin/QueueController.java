package com.jobwise.gateway.admin;

import com.jobwise.access.Acting;
import com.jobwise.gateway.web.CurrentUser;
import com.jobwise.gateway.web.Page;
import com.jobwise.gateway.web.Paging;
import com.jobwise.paging.Position;
import com.jobwise.wire.ParkedMessages;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** The queue as a whole and what administrators did to it, for administrators. */
@Tag(name = "admin")
@RestController
@RequestMapping("/api/v1/admin")
class QueueController {

    private final OperatedWorkStore work;
    private final WorkerStore workers;
    private final ParkedMessages parked;
    private final ActionLogStore log;

    QueueController(OperatedWorkStore work, WorkerStore workers, ParkedMessages parked, ActionLogStore log) {
        this.work = work;
        this.workers = workers;
        this.parked = parked;
        this.log = log;
    }

    @Operation(summary = "Show how much work there is and how old, by kind and state")
    @GetMapping("/queue")
    QueueView getQueue(CurrentUser administrator) {
        var setAside = parked.byKind();
        return Acting.administering(administrator.id(), () -> {
            var states = work.states();
            return new QueueView(workers.kinds().stream()
                    .map(one -> new QueueView.Kind(one.kind(), one, setAside.get(one.kind()), of(states, one)))
                    .toList());
        });
    }

    private static List<QueueLine> of(List<QueueLine> states, KindView kind) {
        return states.stream().filter(state -> state.kind() == kind.kind()).toList();
    }

    @Operation(summary = "List what administrators did, newest first")
    @GetMapping("/actions")
    Page<AdminAction> listAdminActions(CurrentUser administrator, Paging paging) {
        return Acting.administering(
                administrator.id(),
                () -> Page.of(
                        log.list(paging),
                        log.count(),
                        paging,
                        action -> new Position(action.createdAt(), action.id()),
                        action -> action));
    }
}
