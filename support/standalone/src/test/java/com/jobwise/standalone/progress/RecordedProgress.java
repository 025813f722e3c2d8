package com.jobwise.standalone.progress;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/** Remembers what would have been shown. */
public final class RecordedProgress implements ProgressView {

    private final List<String> steps = new CopyOnWriteArrayList<>();
    private final List<String> documents = new CopyOnWriteArrayList<>();

    @Override
    public void step(String text) {
        steps.add(text);
    }

    @Override
    public void note(String text) {
        steps.add(text);
    }

    @Override
    public void document(String name, int percentage, String stage) {
        documents.add(name + " " + percentage + " " + stage);
    }

    @Override
    public void close() {
        // Nothing was drawn.
    }

    public List<String> steps() {
        return List.copyOf(steps);
    }

    public List<String> documents() {
        return List.copyOf(documents);
    }
}
