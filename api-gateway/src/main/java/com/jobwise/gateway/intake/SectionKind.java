package com.jobwise.gateway.intake;

/** What a part of a posting is about, told by its heading. */
enum SectionKind {
    MUST,
    CORE,
    NICE,
    NOT_REQUIRED,
    DUTIES,
    BENEFITS,
    ABOUT,
    /** Application, interview, contact, law: never about the work. */
    PROCESS,
    /** Before the first heading, or under one that says nothing. */
    OPEN;

    boolean wants() {
        return this == MUST || this == CORE || this == NICE;
    }
}
