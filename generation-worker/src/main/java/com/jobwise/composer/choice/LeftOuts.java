package com.jobwise.composer.choice;

import com.jobwise.composer.text.OwnText;
import com.jobwise.generation.GeneratedDocument.LeftOut;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/** Collects what stays out of a document. Texts are the person's own, as one line. */
public final class LeftOuts {

    public static final String EXCLUDED = "You excluded it for this posting.";

    private final List<LeftOut> entries = new ArrayList<>();

    public void add(String kind, UUID source, String text, String reason) {
        if (!OwnText.isBlank(text)) {
            entries.add(new LeftOut(kind, source, OwnText.line(text), reason));
        }
    }

    public List<LeftOut> entries() {
        return List.copyOf(entries);
    }
}
