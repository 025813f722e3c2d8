package com.jobwise.gateway.openapi;

/** The same record is read more leniently than it is written: absent is not the same as null. */
enum Direction {
    REQUEST,
    ANSWER;

    /** Requests have a name of their own where a record is sent both ways. */
    String name(String type) {
        var telling =
                this == ANSWER || type.endsWith("Request") || type.matches("(Create|New|Update|Change|Patch)[A-Z].*");
        return telling ? type : type + "Input";
    }
}
