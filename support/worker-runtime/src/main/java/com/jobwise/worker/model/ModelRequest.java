package com.jobwise.worker.model;

import java.util.List;
import java.util.function.Function;

/**
 * One question to a model.
 *
 * @param promptVersion raised with every change of instructions, data layout or answer; part of checkpoints and results
 * @param instructions our own words only
 * @param answer a record; its JSON schema is part of the question. Components are required unless marked {@code @Nullable}
 * @param check what is wrong with an answer that has the right shape, in sentences of our own for the one repair round; empty when good
 */
public record ModelRequest<T>(
        Purpose purpose,
        String promptVersion,
        String instructions,
        Disclosed data,
        Class<T> answer,
        Function<T, List<String>> check) {}
