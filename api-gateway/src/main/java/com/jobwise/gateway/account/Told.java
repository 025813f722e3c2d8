package com.jobwise.gateway.account;

/** An answer that is a sentence for people. */
record Told(String message) {}
