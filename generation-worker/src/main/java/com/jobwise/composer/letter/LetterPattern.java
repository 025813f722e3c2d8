package com.jobwise.composer.letter;

/** Three ways to build a letter from the same material. */
enum LetterPattern {
    /** Opening: application, role held, who I am. The posting's words stand before the evidence for them. */
    ROLE_FIRST,
    /** Opening: application, who I am. The role comes with the evidence: "As … at …, I". */
    PERSON_FIRST,
    /** Opening: application, role held. Who I am stands at the end, before the closing. */
    EVIDENCE_FIRST
}
