package com.jobwise.gateway.admin;

import com.jobwise.access.Acting;
import com.jobwise.gateway.openapi.Answers;
import com.jobwise.gateway.web.CurrentUser;
import com.jobwise.work.WorkKind;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Who works and on what, for administrators. */
@Tag(name = "admin")
@RestController
@RequestMapping("/api/v1/admin")
class CapacityController {

    private final WorkerStore workers;
    private final CapacityOperations operations;

    CapacityController(WorkerStore workers, CapacityOperations operations) {
        this.workers = workers;
        this.operations = operations;
    }

    @Operation(summary = "List the worker processes")
    @GetMapping("/workers")
    WorkersView listWorkers(CurrentUser administrator) {
        return new WorkersView(Acting.administering(administrator.id(), workers::workers));
    }

    @Operation(summary = "Tell a worker to take nothing new and finish what it runs")
    @PostMapping("/workers/{worker}/drain")
    @Answers(status = 200)
    WorkerView drainWorker(CurrentUser administrator, @PathVariable String worker) {
        return operations.drain(administrator.id(), worker);
    }

    @Operation(summary = "Let a drained worker take work again")
    @PostMapping("/workers/{worker}/resume")
    @Answers(status = 200)
    WorkerView resumeWorker(CurrentUser administrator, @PathVariable String worker) {
        return operations.resume(administrator.id(), worker);
    }

    @Operation(summary = "Pause a kind: nothing of it is begun, what runs goes on")
    @PostMapping("/kinds/{kind}/pause")
    @Answers(status = 200)
    KindView pauseKind(CurrentUser administrator, @PathVariable WorkKind kind) {
        return operations.pause(administrator.id(), kind);
    }

    @Operation(summary = "Resume a kind that was paused or drained")
    @PostMapping("/kinds/{kind}/resume")
    @Answers(status = 200)
    KindView resumeKind(CurrentUser administrator, @PathVariable WorkKind kind) {
        return operations.resume(administrator.id(), kind);
    }

    @Operation(summary = "Drain the workers of a kind that live now; those that start later take work")
    @PostMapping("/kinds/{kind}/drain")
    @Answers(status = 200)
    KindView drainKind(CurrentUser administrator, @PathVariable WorkKind kind) {
        return operations.drain(administrator.id(), kind);
    }
}
