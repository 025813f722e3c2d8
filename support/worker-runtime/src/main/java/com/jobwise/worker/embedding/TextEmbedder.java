package com.jobwise.worker.embedding;

import java.util.List;

/**
 * Turns texts into vectors whose cosine says how close the texts are in meaning. Deterministic on one host.
 *
 * <p>Similarities sit in a narrow band, so they order texts against each other; they never say that two skills are the same.
 */
public interface TextEmbedder {

    /**
     * @return one vector per text, in order, all of the same length; a blank text has the zero vector
     * @throws EmbeddingFailedException when the model cannot be loaded or run
     * @throws java.util.concurrent.CancellationException when the caller was interrupted or the embedder closed meanwhile
     */
    List<float[]> embed(List<String> texts);

    /** Name of the model; vectors of different models must not be compared. */
    String modelName();
}
