package com.jobwise.gateway.openapi;

/**
 * A property of a JSON object.
 *
 * @param required whether the object is wrong (request) or never seen (answer) without it
 * @param nullable whether it may be null
 */
record Property(String name, Typed type, boolean required, boolean nullable) {}
