package com.jobwise.worker.model;

/**
 * What questions have cost.
 *
 * @param model the provider's name of it; empty when none was called
 * @param seconds spent waiting for answers
 * @param calls repairs included
 */
public record ModelUse(String model, int inputTokens, int outputTokens, double seconds, int calls) {

    public static final ModelUse NONE = new ModelUse("", 0, 0, 0, 0);

    public ModelUse plus(ModelUse more) {
        return new ModelUse(
                model.isEmpty() ? more.model : model,
                inputTokens + more.inputTokens,
                outputTokens + more.outputTokens,
                seconds + more.seconds,
                calls + more.calls);
    }

    public int tokens() {
        return inputTokens + outputTokens;
    }
}
