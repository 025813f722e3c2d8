package com.jobwise.testsupport.model;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Map;

/**
 * An HTTP answer as it goes out.
 *
 * @param charset of {@code body}; anything but UTF-8 only to break it
 */
record Wire(int status, Map<String, String> headers, String body, Charset charset, Delivery delivery) {

    /** How much of the answer gets there, and how fast. */
    enum Delivery {
        WHOLE,
        RESET_AT_ONCE,
        RESET_HALFWAY,
        LATE,
        TRICKLED,
        HUNG_HALFWAY,
        CUT_HALFWAY
    }

    static Wire of(int status, Map<String, String> headers, String body) {
        return new Wire(status, headers, body, StandardCharsets.UTF_8, Delivery.WHOLE);
    }

    static Wire ok(String body) {
        return of(200, Map.of(), body);
    }

    Wire delivered(Delivery other) {
        return new Wire(status, headers, body, charset, other);
    }

    byte[] bytes() {
        return body.getBytes(charset);
    }
}
