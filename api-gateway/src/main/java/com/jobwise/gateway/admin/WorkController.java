package com.jobwise.gateway.admin;

import com.jobwise.access.Acting;
import com.jobwise.gateway.openapi.Answers;
import com.jobwise.gateway.web.CurrentUser;
import com.jobwise.gateway.web.Idempotency;
import com.jobwise.gateway.web.Page;
import com.jobwise.gateway.web.Paging;
import com.jobwise.paging.Position;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import java.net.URI;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springdoc.core.annotations.ParameterObject;
import org.springframework.http.ResponseEntity;
import org.springframework.transaction.support.TransactionOperations;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Everybody's work items, for administrators. */
@Tag(name = "admin")
@RestController
@RequestMapping(WorkController.PATH)
class WorkController {

    static final String PATH = "/api/v1/admin/work";

    private final OperatedWorkStore work;
    private final WorkOperations operations;
    private final Idempotency idempotency;
    private final TransactionOperations transaction;

    WorkController(
            OperatedWorkStore work,
            WorkOperations operations,
            Idempotency idempotency,
            TransactionOperations transaction) {
        this.work = work;
        this.operations = operations;
        this.idempotency = idempotency;
        this.transaction = transaction;
    }

    @Operation(summary = "List everybody's work items, newest first")
    @GetMapping
    Page<OperatedWork> listWork(
            CurrentUser administrator,
            Paging paging,
            @ParameterObject @Valid @ModelAttribute("query") WorkQuery query) {
        return Acting.administering(
                administrator.id(),
                () -> Page.of(
                        work.list(query, paging),
                        work.count(query),
                        paging,
                        item -> new Position(item.createdAt(), item.id()),
                        item -> item));
    }

    @Operation(summary = "Show a work item: how it stands, what it waits for, which stages are done")
    @GetMapping("/{id}")
    WorkDetail getWork(CurrentUser administrator, @PathVariable UUID id) {
        var item = operations.find(administrator.id(), id);
        return Acting.administering(
                administrator.id(),
                () -> new WorkDetail(item, work.waitsFor(id), work.heldUp(id), work.stages(id), work.others(item)));
    }

    @Operation(summary = "Ask anew for what a failed or cancelled work item was for, as a new item")
    @Answers(status = 202, with = OperatedWork.class)
    @PostMapping("/{id}/replay")
    ResponseEntity<?> replayWork(
            CurrentUser administrator,
            @PathVariable UUID id,
            @RequestHeader(name = Idempotency.HEADER, required = false) @Nullable String key) {
        var item = operations.find(administrator.id(), id);
        return idempotency.once(administrator, key, "", () -> {
            var replayed = operations.replay(administrator.id(), item);
            return ResponseEntity.accepted()
                    .location(URI.create(PATH + "/" + replayed.id()))
                    .header("Retry-After", "1")
                    .body(replayed);
        });
    }

    @Operation(summary = "Cancel a work item that has not ended, and what it is for")
    @PostMapping("/{id}/cancel")
    @Answers(status = 200)
    OperatedWork cancelWork(CurrentUser administrator, @PathVariable UUID id) {
        var item = operations.find(administrator.id(), id);
        return Objects.requireNonNull(transaction.execute(_ -> operations.cancel(administrator.id(), item)));
    }
}
