package com.jobwise.gateway.posting;

import com.jobwise.gateway.problem.ApiException;
import com.jobwise.gateway.web.CurrentUser;
import com.jobwise.gateway.web.ETags;
import com.jobwise.gateway.web.Idempotency;
import com.jobwise.gateway.web.Page;
import com.jobwise.gateway.web.Paging;
import com.jobwise.posting.PostingStore;
import jakarta.validation.Valid;
import java.net.URI;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping(PostingController.PATH)
class PostingController {

    static final String PATH = "/api/v1/jobs";

    private final PostingStore postings;
    private final NewPostings newPostings;
    private final Idempotency idempotency;

    PostingController(PostingStore postings, NewPostings newPostings, Idempotency idempotency) {
        this.postings = postings;
        this.newPostings = newPostings;
        this.idempotency = idempotency;
    }

    @PostMapping
    ResponseEntity<?> create(
            CurrentUser user,
            @RequestHeader(name = Idempotency.HEADER, required = false) @Nullable String key,
            @Valid @RequestBody PostingRequest request) {
        var posting = newPostings.of(request);
        return idempotency.once(user, key, request, () -> {
            var view = PostingView.of(postings.insert(user.id(), posting));
            return ResponseEntity.created(URI.create(PATH + "/" + view.id()))
                    .eTag(ETags.of(view.version()))
                    .body(view);
        });
    }

    /** The user's own, newest first. */
    @GetMapping
    Page<PostingView> list(CurrentUser user, Paging paging) {
        var page = postings.list(user.id(), paging.limit(), paging.offset()).stream()
                .map(PostingView::of)
                .toList();
        return Page.of(page, postings.count(user.id()), paging);
    }

    @GetMapping("/{id}")
    ResponseEntity<PostingView> get(CurrentUser user, @PathVariable UUID id) {
        var view = postings.find(user.id(), id).map(PostingView::of).orElseThrow(() -> ApiException.notFound("job"));
        return ResponseEntity.ok().eTag(ETags.of(view.version())).body(view);
    }
}
