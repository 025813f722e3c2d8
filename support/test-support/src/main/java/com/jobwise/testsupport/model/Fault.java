package com.jobwise.testsupport.model;

/**
 * A way in which a provider, the way to it, or a model goes wrong. The last group takes a good answer and bends it, so that its text is
 * what the script said.
 */
public enum Fault {
    /** 429, {@code Retry-After} in seconds. */
    RATE_LIMITED_FOR_SECONDS(Kind.STATUS),
    /** 429, {@code Retry-After} as an HTTP date. */
    RATE_LIMITED_UNTIL_DATE(Kind.STATUS),
    /** 429 and not a word on when to come back. */
    RATE_LIMITED_WITHOUT_A_TIME(Kind.STATUS),
    /** 429, the time only in the body's text: "try again in 7.66s". */
    RATE_LIMITED_IN_WORDS(Kind.STATUS),
    SERVER_ERROR(Kind.STATUS),
    /** 503 with {@code Retry-After}. */
    UNAVAILABLE(Kind.STATUS),
    /** 498, a provider's own "no capacity". */
    NO_CAPACITY(Kind.STATUS),
    UNAUTHORIZED(Kind.STATUS),
    FORBIDDEN(Kind.STATUS),
    /** 404, code {@code model_decommissioned}. */
    MODEL_DECOMMISSIONED(Kind.STATUS),
    /** 413. */
    REQUEST_TOO_LARGE(Kind.STATUS),
    /** 400, code {@code json_validate_failed}: the model's text did not fit the schema. */
    JSON_VALIDATE_FAILED(Kind.STATUS),
    /** 400: this model cannot do {@code response_format}. */
    RESPONSE_FORMAT_UNSUPPORTED(Kind.STATUS),

    /** Reset (RST) before a single byte. */
    RESET_BEFORE_ANSWER(Kind.CONNECTION),
    /** Reset (RST) in the middle of the body. */
    RESET_IN_BODY(Kind.CONNECTION),
    /** Headers come after half a minute. */
    SLOW_HEADERS(Kind.CONNECTION),
    /** Headers at once, then a byte every 200 ms. */
    TRICKLED_BODY(Kind.CONNECTION),
    /** Half of the body, then silence for ever. */
    HUNG_BODY(Kind.CONNECTION),
    /** Half of the body, then an orderly end of the connection. */
    CUT_BODY(Kind.CONNECTION),

    /** 200 with a page of HTML, as a captive portal answers. */
    HTML_PAGE(Kind.BODY),
    /** 200, {@code "choices": []}. */
    NO_CHOICES(Kind.BODY),
    /** 200, more than 1 MiB. */
    OVERSIZED(Kind.BODY),
    /** 200, bytes that are neither JSON nor UTF-8. */
    RANDOM_BYTES(Kind.BODY),
    /** A good answer without {@code usage}. */
    NO_USAGE(Kind.BODY),

    EMPTY_CONTENT(Kind.COMPLETION),
    NULL_CONTENT(Kind.COMPLETION),
    /** {@code finish_reason: length} and no content: all tokens went into reasoning. */
    LENGTH_AND_EMPTY(Kind.COMPLETION),
    /** {@code finish_reason: length}, although the content is whole. */
    LENGTH_AND_WHOLE(Kind.COMPLETION),
    /** {@code finish_reason: content_filter}. */
    CONTENT_FILTER(Kind.COMPLETION),
    /** A {@code refusal} instead of content. */
    REFUSAL(Kind.COMPLETION),

    /** {@code finish_reason: length}, the JSON stops halfway. */
    TRUNCATED_JSON(Kind.CONTENT),
    /** Inside a Markdown code fence. */
    FENCED(Kind.CONTENT),
    /** A sentence before and one after. */
    PROSE_AROUND(Kind.CONTENT),
    /** Behind a {@code <think>} block with braces in it. */
    THINKING_ALOUD(Kind.CONTENT),
    /** A second JSON block behind the first, as somebody's posting could smuggle one in. */
    TWO_JSON_BLOCKS(Kind.CONTENT),
    /** Quoted as Python would. */
    SINGLE_QUOTES(Kind.CONTENT),
    /** Every text is an object, every number a word, every list a text. */
    WRONG_TYPES(Kind.CONTENT),
    /** The first field is gone. */
    MISSING_FIELD(Kind.CONTENT),
    /** A field nobody asked for. */
    EXTRA_FIELD(Kind.CONTENT),
    /** The first field is null. */
    NULL_FIELD(Kind.CONTENT),
    /** Whole numbers have a fraction. */
    FLOAT_FOR_INTEGER(Kind.CONTENT),
    /** Every text goes on in Cyrillic, Arabic, Chinese, emoji, and with invisible characters. */
    FOREIGN_SCRIPTS(Kind.CONTENT),
    /** The first field is an array in an array in an array, five thousand deep. */
    DEEP_NESTING(Kind.CONTENT);

    private final Kind kind;

    Fault(Kind kind) {
        this.kind = kind;
    }

    Kind kind() {
        return kind;
    }

    /** What of an answer is wrong. */
    enum Kind {
        STATUS,
        CONNECTION,
        BODY,
        COMPLETION,
        CONTENT
    }
}
