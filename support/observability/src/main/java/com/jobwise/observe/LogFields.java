package com.jobwise.observe;

/** Names of what log lines carry beside their message, as in the Elastic Common Schema. */
final class LogFields {

    static final String TRACE_ID = "trace.id";
    static final String SPAN_ID = "span.id";

    private LogFields() {}
}
