package com.jobwise.gateway.posting;

import com.jobwise.gateway.openapi.Answers;
import com.jobwise.gateway.problem.ApiException;
import com.jobwise.gateway.web.ETags;
import com.jobwise.gateway.web.Page;
import com.jobwise.gateway.web.Paging;
import com.jobwise.posting.PublicPostingStore;
import com.jobwise.posting.SavedPosting;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import java.util.UUID;
import org.springdoc.core.annotations.ParameterObject;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Postings that belong to nobody, for everybody. */
@RestController
@RequestMapping(PostingController.PATH + "/browse")
@Tag(name = "jobs")
class BrowseController {

    private final PublicPostingStore postings;

    BrowseController(PublicPostingStore postings) {
        this.postings = postings;
    }

    @GetMapping
    @Operation(summary = "Public postings, no sign-in needed")
    Page<PublicPostingView> browseJobs(
            Paging paging, @ParameterObject @Valid @ModelAttribute("query") BrowseQuery query) {
        var filter = query.filter();
        var rows = postings.list(filter, query.slice(paging));
        return Page.of(rows, postings.count(filter), paging, SavedPosting::position, PublicPostingView::of);
    }

    @GetMapping("/{id}")
    @Operation(summary = "One public posting, no sign-in needed")
    @Answers(status = 200, with = PublicPostingView.class)
    ResponseEntity<PublicPostingView> browseJob(@PathVariable UUID id) {
        var saved = postings.find(id).orElseThrow(() -> ApiException.notFound("job"));
        return ResponseEntity.ok().eTag(ETags.of(saved.revision())).body(PublicPostingView.of(saved));
    }
}
