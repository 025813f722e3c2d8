package com.jobwise.standalone.tailor;

import com.jobwise.generation.DocumentType;

/** Names of documents as people and file systems use them. */
public final class Names {

    private Names() {}

    public static String spoken(DocumentType type) {
        return switch (type) {
            case RESUME -> "resume";
            case COVER_LETTER -> "cover letter";
        };
    }

    /** In paths of the API and in file names. */
    public static String hyphenated(DocumentType type) {
        return switch (type) {
            case RESUME -> "resume";
            case COVER_LETTER -> "cover-letter";
        };
    }
}
