package com.jobwise.gateway.sample;

import com.jobwise.gateway.problem.ApiException;
import com.jobwise.gateway.problem.FieldProblem;
import com.jobwise.gateway.web.CurrentUser;
import com.jobwise.gateway.web.Idempotency;
import com.jobwise.gateway.web.Page;
import com.jobwise.gateway.web.Paging;
import com.jobwise.generation.DocumentType;
import com.jobwise.style.SampleStore;
import jakarta.validation.Valid;
import java.io.IOException;
import java.net.URI;
import java.util.Arrays;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
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
class SampleController {

    static final String PATH = "/api/v1/samples";

    private final SampleStore samples;
    private final SampleUpload upload;
    private final Idempotency idempotency;

    SampleController(SampleStore samples, SampleUpload upload, Idempotency idempotency) {
        this.samples = samples;
        this.upload = upload;
        this.idempotency = idempotency;
    }

    @PostMapping(path = "/upload", consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
    ResponseEntity<?> upload(
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
    ResponseEntity<?> upload(
            CurrentUser user,
            @RequestHeader(name = Idempotency.HEADER, required = false) @Nullable String key,
            @Valid @RequestBody SampleRequest request) {
        var text = TextFile.requireText(request.text());
        return store(user, key, new SampleRequest(request.documentType(), text, TextFile.nameOf(request.filename())));
    }

    /** Newest first, without the texts. */
    @GetMapping
    Page<SampleView> list(
            CurrentUser user,
            Paging paging,
            @RequestParam(name = "document_type", required = false) @Nullable String documentType,
            @RequestParam(name = "is_active", required = false) @Nullable Boolean isActive) {
        var type = documentType == null ? null : documentType(documentType);
        var page = samples.list(user.id(), type, isActive, paging.limit(), paging.offset()).stream()
                .map(SampleView::of)
                .toList();
        return Page.of(page, samples.count(user.id(), type, isActive), paging);
    }

    @GetMapping("/{id}")
    SampleView get(CurrentUser user, @PathVariable UUID id) {
        return samples.find(user.id(), id).map(SampleView::withText).orElseThrow(() -> ApiException.notFound("sample"));
    }

    private ResponseEntity<?> store(CurrentUser user, @Nullable String key, SampleRequest request) {
        return idempotency.once(user, key, request, () -> {
            var view = SampleView.of(upload.store(user.id(), request));
            return ResponseEntity.created(URI.create(PATH + "/" + view.id())).body(view);
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
