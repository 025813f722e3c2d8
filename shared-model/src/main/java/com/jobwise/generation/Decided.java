package com.jobwise.generation;

import java.util.Map;

/**
 * What a completed document is printed from again.
 *
 * @param basis as the worker has kept it, JSON
 * @param decisions by the key of a change; a change that nobody has decided on is not among them
 */
public record Decided(String basis, Map<String, ChangeState> decisions) {}
