package com.jobwise.composer.wording;

import java.util.List;
import java.util.UUID;

/** What was offered for a text of the person, and what came of it. */
public sealed interface Wording {

    /**
     * It passed the gate and is printed.
     *
     * @param sources profile items it rests on
     */
    record Reworded(String text, List<UUID> sources) implements Wording {}

    /** The person's own text is printed. {@code reason}: a code, see {@code GeneratedDocument.Claim}. */
    record Kept(String reason) implements Wording {}
}
