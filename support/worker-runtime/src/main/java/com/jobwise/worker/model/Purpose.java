package com.jobwise.worker.model;

/** What a model is asked for; each may have a model of its own. */
public enum Purpose {
    /** Texts of a resume or letter. */
    WRITE,
    /** The order of a profile's items for a posting. */
    RANK,
    /** Words for the tone of a sample. */
    STYLE,
    /** Better wordings of a profile's texts. */
    ENHANCE
}
