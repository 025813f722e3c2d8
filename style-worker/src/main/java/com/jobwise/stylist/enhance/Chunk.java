package com.jobwise.stylist.enhance;

import java.util.ArrayList;
import java.util.List;

/** So many texts as are looked at in one go. */
record Chunk(List<ProfileText> texts) {

    /** In their order; none has more than so many texts, or characters unless it is one text alone. */
    static List<Chunk> of(List<ProfileText> texts, int mostTexts, int mostCharacters) {
        List<Chunk> chunks = new ArrayList<>();
        List<ProfileText> current = new ArrayList<>();
        var characters = 0;
        for (var text : texts) {
            var full = current.size() >= mostTexts || characters + text.text().length() > mostCharacters;
            if (full && !current.isEmpty()) {
                chunks.add(new Chunk(List.copyOf(current)));
                current.clear();
                characters = 0;
            }
            current.add(text);
            characters += text.text().length();
        }
        if (!current.isEmpty()) {
            chunks.add(new Chunk(List.copyOf(current)));
        }
        return chunks;
    }
}
