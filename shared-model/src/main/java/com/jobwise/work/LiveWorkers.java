package com.jobwise.work;

/** The processes of a kind that gave a sign of life within 15 s, and what they can do at once. */
public record LiveWorkers(WorkKind kind, int processes, int slots) {}
