package com.jobwise.gateway.posting;

import com.jobwise.gateway.openapi.Answers;
import com.jobwise.gateway.web.CurrentUser;
import com.jobwise.gateway.web.ETags;
import com.jobwise.gateway.web.Page;
import com.jobwise.gateway.web.Paging;
import com.jobwise.posting.ApplicationStore;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping(PostingController.PATH + "/{id}/application")
@Tag(name = "jobs")
class ApplicationController {

    private final OwnPostings own;
    private final ApplicationStore store;
    private final Applications applications;

    ApplicationController(OwnPostings own, ApplicationStore store, Applications applications) {
        this.own = own;
        this.store = store;
        this.applications = applications;
    }

    @GetMapping
    @Operation(summary = "What is known of the application for a posting")
    @Answers(status = 200, with = ApplicationView.class)
    ResponseEntity<ApplicationView> getApplication(CurrentUser user, @PathVariable UUID id) {
        var posting = own.read(user.id(), id);
        return answer(ApplicationView.of(posting, store.of(user.id(), id)));
    }

    @PutMapping
    @Operation(summary = "Move the application on and replace what is known of it")
    @Answers(status = 200, with = ApplicationView.class)
    ResponseEntity<ApplicationView> putApplication(
            CurrentUser user,
            @PathVariable UUID id,
            @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable String ifMatch,
            @Valid @RequestBody ApplicationRequest request) {
        return answer(applications.put(user.id(), id, ifMatch, request));
    }

    /** Newest first. */
    @GetMapping("/history")
    @Operation(summary = "Every step of the application with its time and note")
    Page<ApplicationStep> listApplicationHistory(CurrentUser user, @PathVariable UUID id, Paging paging) {
        own.read(user.id(), id);
        var steps = store.history(user.id(), id, paging.limit(), paging.offset()).stream()
                .map(ApplicationStep::of)
                .toList();
        return Page.of(steps, store.steps(user.id(), id), paging);
    }

    private static ResponseEntity<ApplicationView> answer(ApplicationView view) {
        return ResponseEntity.ok().eTag(ETags.of(view.revision())).body(view);
    }
}
