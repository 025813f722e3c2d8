package com.jobwise.stylist.enhance;

import static org.assertj.core.api.Assertions.assertThat;

import com.jobwise.enhancement.EnhancedText.Kind;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class ChunkTest {

    @Test
    void aChunkHasSoManyTextsAtMost() {
        assertThat(sizes(Chunk.of(texts(10, 10, 10, 10, 10), 2, 1_000))).containsExactly(2, 2, 1);
    }

    @Test
    void aChunkHasSoManyCharactersAtMost() {
        assertThat(sizes(Chunk.of(texts(60, 30, 30, 90), 6, 100))).containsExactly(2, 1, 1);
    }

    @Test
    void aLongTextHasAChunkOfItsOwn() {
        assertThat(sizes(Chunk.of(texts(10, 500, 10), 6, 100))).containsExactly(1, 1, 1);
    }

    @Test
    void ofNoTextsThereIsNoChunk() {
        assertThat(Chunk.of(List.of(), 6, 100)).isEmpty();
    }

    private static List<Integer> sizes(List<Chunk> chunks) {
        return chunks.stream().map(chunk -> chunk.texts().size()).toList();
    }

    private static List<ProfileText> texts(int... lengths) {
        return IntStream.of(lengths)
                .mapToObj(length ->
                        new ProfileText("t1", new UUID(0, 1), Kind.PROJECT, new UUID(0, 1), -1, "x".repeat(length)))
                .toList();
    }
}
