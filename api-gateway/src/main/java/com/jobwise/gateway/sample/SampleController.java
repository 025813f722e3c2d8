package com.jobwise.gateway.sample;

import com.jobwise.gateway.openapi.Answers;
import com.jobwise.gateway.problem.ApiException;
import com.jobwise.gateway.problem.FieldProblem;
import com.jobwise.gateway.web.CurrentUser;
import com.jobwise.gateway.web.ETags;
import com.jobwise.gateway.web.Idempotency;
import com.jobwise.gateway.web.Page;
import com.jobwise.gateway.web.Paging;
import com.jobwise.generation.DocumentType;
import com.jobwise.paging.Slice;
import com.jobwise.style.SampleStore;
import com.jobwise.style.SampleSummary;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import java.io.IOException;
import java.net.URI;
import java.util.Arrays;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartFile;

@RestController
@RequestMapping(SampleController.PATH)
@Tag(name = "samples")
class SampleController {

    static final String PATH = "/api/v1/samples";

    private final SampleStore samples;
    private final SampleUpload upload;
    private final SampleShelf shelf;
    private final Idempotency idempotency;

    SampleController(SampleStore samples, SampleUpload upload, SampleShelf shelf, Idempotency idempotency) {
        this.samples = samples;
        this.upload = upload;
        this.shelf = shelf;
        this.idempotency = idempotency;
    }

    @PostMapping(path = "/upload", consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
    @Operation(summary = "Upload a sample of one's own writing", operationId = "uploadSample")
    @Answers(status = 201, with = SampleView.class)
    ResponseEntity<?> uploadFile(
            CurrentUser user,
            @RequestHeader(name = Idempotency.HEADER, required = false) @Nullable String key,
            @RequestParam("document_type") String documentType,
            @RequestParam("file") MultipartFile file)
            throws IOException {
        var type = documentType(documentType);
        var text = TextFile.read(file.getOriginalFilename(), file.getBytes());
        return store(user, key, new SampleRequest(type, text, TextFile.nameOf(file.getOriginalFilename())));
    }

    @PostMapping(path = "/upload", consumes = MediaType.APPLICATION_JSON_VALUE)
    @Operation(summary = "Upload a sample of one's own writing", operationId = "uploadSample")
    @Answers(status = 201, with = SampleView.class)
    ResponseEntity<?> uploadText(
            CurrentUser user,
            @RequestHeader(name = Idempotency.HEADER, required = false) @Nullable String key,
            @Valid @RequestBody SampleRequest request) {
        var text = TextFile.requireText(request.text());
        return store(user, key, new SampleRequest(request.documentType(), text, TextFile.nameOf(request.filename())));
    }

    /** Newest first, without the texts. */
    @GetMapping
    @Operation(summary = "One's own samples, without their texts")
    Page<SampleView> listSamples(
            CurrentUser user,
            Paging paging,
            @RequestParam(name = "document_type", required = false) @Nullable DocumentType documentType,
            @RequestParam(name = "is_active", required = false) @Nullable Boolean isActive) {
        var slice = new Slice(Slice.Order.NEWEST, paging.rows(), paging.offset(), paging.after());
        var rows = samples.list(user.id(), documentType, isActive, slice);
        var total = samples.count(user.id(), documentType, isActive);
        return Page.of(rows, total, paging, SampleSummary::position, SampleView::of);
    }

    @GetMapping("/{id}")
    @Operation(summary = "One sample with its text")
    @Answers(status = 200, with = SampleView.class)
    ResponseEntity<SampleView> getSample(CurrentUser user, @PathVariable UUID id) {
        var sample = samples.find(user.id(), id).orElseThrow(() -> ApiException.notFound("sample"));
        return tagged(sample.summary()).body(SampleView.withText(sample));
    }

    @PostMapping("/{id}/archive")
    @Operation(summary = "Put a sample away; 30 days later it is deleted")
    @Answers(status = 200, with = SampleView.class)
    ResponseEntity<?> archiveSample(
            CurrentUser user,
            @PathVariable UUID id,
            @RequestHeader(name = Idempotency.HEADER, required = false) @Nullable String key,
            @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable String ifMatch) {
        return idempotency.once(user, key, id, () -> {
            var sample = shelf.archive(user.id(), id, ifMatch);
            return tagged(sample).body(SampleView.of(sample));
        });
    }

    @PostMapping("/{id}/activate")
    @Operation(summary = "Make a sample the active one of its type again")
    @Answers(status = 200, with = SampleView.class)
    ResponseEntity<?> activateSample(
            CurrentUser user,
            @PathVariable UUID id,
            @RequestHeader(name = Idempotency.HEADER, required = false) @Nullable String key,
            @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable String ifMatch) {
        return idempotency.once(user, key, id, () -> {
            var sample = shelf.activate(user.id(), id, ifMatch);
            return tagged(sample).body(SampleView.of(sample));
        });
    }

    /** The same as to archive it. */
    @DeleteMapping("/{id}")
    @Operation(summary = "Put a sample away; 30 days later it is deleted")
    @Answers(status = 204)
    ResponseEntity<?> deleteSample(
            CurrentUser user,
            @PathVariable UUID id,
            @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable String ifMatch) {
        return idempotency.once(user, null, id, () -> {
            shelf.archive(user.id(), id, ifMatch);
            return ResponseEntity.noContent().build();
        });
    }

    private static ResponseEntity.BodyBuilder tagged(SampleSummary sample) {
        return ResponseEntity.ok().eTag(ETags.of(ETags.version(sample.updatedAt())));
    }

    private ResponseEntity<?> store(CurrentUser user, @Nullable String key, SampleRequest request) {
        return idempotency.once(user, key, request, () -> {
            var sample = upload.store(user.id(), request);
            return ResponseEntity.created(URI.create(PATH + "/" + sample.id()))
                    .eTag(ETags.of(ETags.version(sample.updatedAt())))
                    .body(SampleView.of(sample));
        });
    }

    private static DocumentType documentType(String name) {
        return Arrays.stream(DocumentType.values())
                .filter(type -> type.stored().equals(name))
                .findFirst()
                .orElseThrow(() -> ApiException.unprocessable(
                        new FieldProblem("document_type", "wrong_type", "Expected one of resume, cover_letter.")));
    }
}
