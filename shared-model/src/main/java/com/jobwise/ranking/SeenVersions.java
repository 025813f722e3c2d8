package com.jobwise.ranking;

/** The states of profile and posting that a result was made from. */
public record SeenVersions(long profile, long job) {}
