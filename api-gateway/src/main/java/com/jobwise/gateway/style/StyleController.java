package com.jobwise.gateway.style;

import com.jobwise.gateway.openapi.Answers;
import com.jobwise.gateway.web.CurrentUser;
import com.jobwise.gateway.web.Idempotency;
import com.jobwise.style.ExtractionStatus;
import com.jobwise.style.StyleStore;
import com.jobwise.style.WritingStyle;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.net.URI;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping(StyleController.PATH)
@Tag(name = "writing-style")
class StyleController {

    static final String PATH = "/api/v1/writing-style";

    private static final String POLL_SECONDS = "1";

    private final StyleStore styles;
    private final StyleViews views;
    private final StyleExtraction extraction;
    private final Idempotency idempotency;

    StyleController(StyleStore styles, StyleViews views, StyleExtraction extraction, Idempotency idempotency) {
        this.styles = styles;
        this.views = views;
        this.extraction = extraction;
        this.idempotency = idempotency;
    }

    @GetMapping
    @Operation(summary = "How the signed-in person writes")
    @Answers(status = 200, with = StyleView.class)
    ResponseEntity<StyleView> getWritingStyle(CurrentUser user) {
        var style = existing(user);
        var view = views.of(style);
        var answer = ResponseEntity.ok().eTag(StyleViews.tag(view));
        if (style.status() == ExtractionStatus.PENDING) {
            answer.header(HttpHeaders.RETRY_AFTER, POLL_SECONDS);
        }
        return answer.body(view);
    }

    @PostMapping("/extract")
    @Operation(summary = "Measure the style anew, from the active cover letter or a given one")
    @Answers(status = 202, with = StyleView.class)
    ResponseEntity<?> extractWritingStyle(
            CurrentUser user,
            @RequestHeader(name = Idempotency.HEADER, required = false) @Nullable String key,
            @RequestBody(required = false) @Nullable ExtractRequest request) {
        var asked = Objects.requireNonNullElse(request, new ExtractRequest(null));
        return idempotency.once(user, key, asked, () -> {
            extraction.ask(user.id(), asked.sampleId());
            var view = views.of(existing(user));
            return ResponseEntity.accepted()
                    .location(URI.create(PATH))
                    .eTag(StyleViews.tag(view))
                    .header(HttpHeaders.RETRY_AFTER, POLL_SECONDS)
                    .body(view);
        });
    }

    /** Letters are written without it from then on, until another is measured. */
    @DeleteMapping
    @Operation(summary = "Forget how the signed-in person writes")
    @Answers(status = 204)
    @ApiResponse(responseCode = "404")
    ResponseEntity<?> deleteWritingStyle(
            CurrentUser user, @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable String ifMatch) {
        return idempotency.once(user, null, PATH, () -> {
            extraction.forget(user.id(), ifMatch);
            return ResponseEntity.noContent().build();
        });
    }

    private WritingStyle existing(CurrentUser user) {
        return styles.ofUser(user.id()).orElseThrow(StyleExtraction::none);
    }
}
