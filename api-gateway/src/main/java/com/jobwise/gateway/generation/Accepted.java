package com.jobwise.gateway.generation;

import java.net.URI;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;

/** The answer to a request for work: its status, where to follow it, when to look again. */
final class Accepted {

    static final String POLL_SECONDS = "1";

    private Accepted() {}

    static ResponseEntity<StatusView> of(StatusView view) {
        return ResponseEntity.accepted()
                .location(URI.create(GenerationController.PATH + "/" + view.id()))
                .header(HttpHeaders.RETRY_AFTER, POLL_SECONDS)
                .body(view);
    }
}
