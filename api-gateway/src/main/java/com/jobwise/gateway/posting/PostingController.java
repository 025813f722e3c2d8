package com.jobwise.gateway.posting;

import com.jobwise.gateway.openapi.Answers;
import com.jobwise.gateway.problem.ApiException;
import com.jobwise.gateway.problem.MergePatch;
import com.jobwise.gateway.web.CurrentUser;
import com.jobwise.gateway.web.ETags;
import com.jobwise.gateway.web.Idempotency;
import com.jobwise.gateway.web.Page;
import com.jobwise.gateway.web.Paging;
import com.jobwise.posting.PostingStore;
import com.jobwise.posting.SavedPosting;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import java.net.URI;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springdoc.core.annotations.ParameterObject;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PatchMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import tools.jackson.databind.JsonNode;

@RestController
@RequestMapping(PostingController.PATH)
@Tag(name = "jobs")
class PostingController {

    static final String PATH = "/api/v1/jobs";

    private final PostingStore postings;
    private final NewPostings newPostings;
    private final PostingChanges changes;
    private final MergePatch patches;
    private final Idempotency idempotency;

    PostingController(
            PostingStore postings,
            NewPostings newPostings,
            PostingChanges changes,
            MergePatch patches,
            Idempotency idempotency) {
        this.postings = postings;
        this.newPostings = newPostings;
        this.changes = changes;
        this.patches = patches;
        this.idempotency = idempotency;
    }

    @PostMapping
    @Operation(summary = "Keep a posting: pasted, from a web page, or in fields")
    @Answers(status = 201, with = PostingView.class)
    ResponseEntity<?> createJob(
            CurrentUser user,
            @RequestHeader(name = Idempotency.HEADER, required = false) @Nullable String key,
            @Valid @RequestBody PostingRequest request) {
        var answered = idempotency.answered(user, key, request);
        if (answered.isPresent()) {
            return answered.get();
        }
        // Before the transaction: a page may take seconds to come.
        var arrived = newPostings.of(request);
        return idempotency.once(user, key, request, () -> {
            var view = PostingView.of(postings.insert(user.id(), arrived.posting(), arrived.sourceUrl()));
            return ResponseEntity.created(URI.create(PATH + "/" + view.id()))
                    .eTag(ETags.of(view.revision()))
                    .body(view);
        });
    }

    @GetMapping
    @Operation(summary = "One's own postings")
    Page<PostingView> listJobs(
            CurrentUser user, Paging paging, @ParameterObject @Valid @ModelAttribute("query") PostingQuery query) {
        var filter = query.filter();
        var rows = postings.list(user.id(), filter, query.slice(paging));
        return Page.of(rows, postings.count(user.id(), filter), paging, SavedPosting::position, PostingView::of);
    }

    @GetMapping("/{id}")
    @Operation(summary = "One posting, one's own or a public one")
    @Answers(status = 200, with = PostingView.class)
    ResponseEntity<PostingView> getJob(CurrentUser user, @PathVariable UUID id) {
        return answer(postings.saved(user.id(), id).orElseThrow(() -> ApiException.notFound("job")));
    }

    @PutMapping("/{id}")
    @Operation(summary = "Replace what a posting says")
    @Answers(status = 200, with = PostingView.class)
    ResponseEntity<PostingView> replaceJob(
            CurrentUser user,
            @PathVariable UUID id,
            @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable String ifMatch,
            @Valid @RequestBody PostingChange change) {
        return change(user, id, ifMatch, before -> change);
    }

    @PatchMapping("/{id}")
    @Operation(summary = "Change some fields of a posting; null empties one")
    @io.swagger.v3.oas.annotations.parameters.RequestBody(
            required = true,
            content = @Content(schema = @Schema(implementation = PostingPatch.class)))
    @Answers(status = 200, with = PostingView.class)
    ResponseEntity<PostingView> patchJob(
            CurrentUser user,
            @PathVariable UUID id,
            @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable String ifMatch,
            @RequestBody JsonNode patch) {
        return change(
                user,
                id,
                ifMatch,
                before -> patches.apply(PostingPatch.base(before, patch), patch, PostingChange.class));
    }

    @DeleteMapping("/{id}")
    @Operation(summary = "Delete a posting, with cascade also the documents made for it")
    @Answers(status = 204)
    ResponseEntity<Void> deleteJob(
            CurrentUser user,
            @PathVariable UUID id,
            @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable String ifMatch,
            @RequestParam(defaultValue = "false") boolean cascade) {
        changes.delete(user.id(), id, ifMatch, cascade);
        return ResponseEntity.noContent().build();
    }

    private ResponseEntity<PostingView> change(
            CurrentUser user, UUID id, @Nullable String ifMatch, Function<SavedPosting, PostingChange> wanted) {
        return answer(changes.change(user.id(), id, ifMatch, wanted));
    }

    private static ResponseEntity<PostingView> answer(SavedPosting saved) {
        return ResponseEntity.ok().eTag(ETags.of(saved.revision())).body(PostingView.of(saved));
    }
}
