package com.jobwise.composer.writing;

import com.jobwise.composer.letter.Manner;
import com.jobwise.composer.material.LetterMaterial;
import com.jobwise.composer.material.Source;
import com.jobwise.composer.prompt.LetterAnswer;
import com.jobwise.composer.prompt.LetterAnswer.Paragraph;
import com.jobwise.composer.prompt.Retold;
import com.jobwise.truth.Place;
import com.jobwise.worker.model.ModelUse;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Takes up an answer for a letter: known paragraphs, each once, in the plan's order, with sources of their own only. */
final class LetterDraft {

    private static final int MOST_SENTENCES = 7;

    private final LetterMaterial material;
    private final Manner manner;
    private int ignored;

    LetterDraft(LetterMaterial material, Manner manner) {
        this.material = material;
        this.manner = manner;
    }

    List<String> complaints(LetterAnswer answer) {
        return of(answer, ModelUse.NONE).texts().isEmpty()
                ? List.of("No paragraph has an id of the data. Use the ids as they are given.")
                : List.of();
    }

    Draft of(LetterAnswer answer, ModelUse use) {
        ignored = 0;
        var known = material.parts().stream().map(LetterMaterial.Part::id).collect(Collectors.toSet());
        Map<String, Paragraph> offered = new HashMap<>();
        Received.list(answer.paragraphs()).forEach(one -> {
            var id = one.id() == null ? "" : one.id().strip();
            if (!known.contains(id) || offered.putIfAbsent(id, one) != null) {
                ignored++;
            }
        });
        var texts = material.parts().stream()
                .filter(part -> offered.containsKey(part.id()))
                .flatMap(part -> sentences(part, Received.get(offered, part.id())).stream())
                .toList();
        return new Draft(texts, List.of(), ignored, use, null);
    }

    private List<DraftText> sentences(LetterMaterial.Part part, Paragraph offered) {
        var ids = part.groups().stream()
                .flatMap(group -> group.sources().stream())
                .map(Source::id)
                .collect(Collectors.toSet());
        List<DraftText> sentences = new ArrayList<>();
        Received.list(offered.sentences()).forEach((Retold one) -> {
            var text = formed(one.text());
            if (text.isEmpty() || sentences.size() >= MOST_SENTENCES) {
                ignored++;
            } else {
                var slot = part.slot() + "/" + (sentences.size() + 1);
                sentences.add(new DraftText(slot, Place.LETTER, text, Received.known(one.sources(), ids)));
            }
        });
        return sentences;
    }

    /** With one full stop; a letter does not shout. */
    String formed(@Nullable String raw) {
        var bare = Received.text(raw).replaceFirst("[.!\\s]+$", "");
        return bare.isEmpty() || bare.endsWith("?") ? bare : manner.adjusted(bare) + ".";
    }
}
