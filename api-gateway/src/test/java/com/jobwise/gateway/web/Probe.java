package com.jobwise.gateway.web;

import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.NotBlank;
import java.io.IOException;
import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartFile;

/** Routes with which tests look at what all routes share. */
@RestController
@RequestMapping("/probe")
class Probe {

    private final Idempotency idempotency;
    private final JdbcClient jdbc;
    private final Supplier<UUID> ids;

    Probe(Idempotency idempotency, JdbcClient jdbc, Supplier<UUID> ids) {
        this.idempotency = idempotency;
        this.jdbc = jdbc;
        this.ids = ids;
    }

    enum Colour {
        DARK_RED,
        GREEN
    }

    record Part(@NotBlank String partName, @Max(9) int count) {}

    record Thing(
            @NotBlank String title,
            @Nullable @Max(9) Integer number,
            @Nullable Colour colour,
            @Nullable UUID otherId,
            @Nullable List<@Valid Part> parts,
            @Nullable Map<String, Object> custom) {}

    record Made(UUID id, String title, @Nullable String nothing) {}

    @PostMapping
    ResponseEntity<?> make(
            CurrentUser user,
            @RequestHeader(name = Idempotency.HEADER, required = false) @Nullable String key,
            @Valid @RequestBody Thing thing) {
        return idempotency.once(user, key, thing, () -> {
            var id = ids.get();
            jdbc.sql("insert into jobs (id, user_id, source, title, company) values (?, ?, 'probe', ?, 'none')")
                    .params(id, user.id(), thing.title())
                    .update();
            if (thing.title().equals("fail")) {
                throw new IllegalStateException("secret: " + thing.title());
            }
            return ResponseEntity.created(URI.create("/probe/" + id))
                    .eTag(ETags.of(7))
                    .body(new Made(id, thing.title(), null));
        });
    }

    @PostMapping(path = "/file", consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
    long weigh(@RequestParam MultipartFile file) {
        return file.getSize();
    }

    @GetMapping
    Page<Integer> list(Paging paging, @RequestParam(required = false) @Nullable Integer number) {
        return Page.of(List.of(1, 2), 45, paging);
    }

    @GetMapping("/stream")
    void stream(HttpServletResponse response) throws IOException {
        response.setContentType("text/event-stream");
        response.getWriter().write("data: 1\n\n");
    }

    @GetMapping("/{id}")
    UUID one(@PathVariable UUID id) {
        return id;
    }
}
