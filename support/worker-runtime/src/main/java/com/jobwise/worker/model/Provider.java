package com.jobwise.worker.model;

import org.jspecify.annotations.Nullable;

/** Whom to ask. A preset knows an address, never a model's name: those come and go. */
public enum Provider {
    /** No model: every engine keeps to its rules. */
    NONE(null, false),
    GROQ("https://api.groq.com/openai/v1", true),
    OPENAI("https://api.openai.com/v1", true),
    /** On this machine, for nothing. */
    OLLAMA("http://127.0.0.1:11434/v1", false),
    VLLM("http://127.0.0.1:8000/v1", false),
    ANTHROPIC("https://api.anthropic.com/v1", true),
    GEMINI("https://generativelanguage.googleapis.com/v1beta", true),
    /** Anything that speaks OpenAI's chat completions at {@code jobwise.model.base-url}. */
    CUSTOM(null, false);

    private final @Nullable String address;
    private final boolean wantsKey;

    Provider(@Nullable String address, boolean wantsKey) {
        this.address = address;
        this.wantsKey = wantsKey;
    }

    @Nullable
    String address() {
        return address;
    }

    boolean wantsKey() {
        return wantsKey;
    }
}
