package com.jobwise.worker.model;

/** The model as one run sees it: its user's budget, its deadline and its accounting are known. Not for use inside a transaction. */
public interface Model {

    /** Whether a model is configured for this purpose. */
    boolean has(Purpose purpose);

    /** The provider's name of the model; of no use when there is none. */
    String name(Purpose purpose);

    /** @throws ModelUnavailableException when the run should wait */
    <T> ModelResult<T> ask(ModelRequest<T> request);
}
