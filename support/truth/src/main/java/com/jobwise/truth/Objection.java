package com.jobwise.truth;

/** @param words the part of the statement it is about; the whole statement where no part can be named */
public record Objection(Reason reason, String words) {}
