package com.jobwise.standalone;

import com.jobwise.generation.DocumentType;
import java.util.List;

/** Value of {@code --type}. */
enum Wanted {
    RESUME("resume", DocumentType.RESUME),
    COVER_LETTER("cover-letter", DocumentType.COVER_LETTER),
    BOTH("both", DocumentType.RESUME, DocumentType.COVER_LETTER);

    private final String typed;
    private final List<DocumentType> documents;

    Wanted(String typed, DocumentType... documents) {
        this.typed = typed;
        this.documents = List.of(documents);
    }

    List<DocumentType> documents() {
        return documents;
    }

    /** As typed on the command line. */
    @Override
    public String toString() {
        return typed;
    }
}
