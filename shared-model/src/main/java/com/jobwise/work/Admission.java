package com.jobwise.work;

/** Whether more work is taken now. */
@FunctionalInterface
public interface Admission {

    /**
     * Asked in the transaction that leaves the work, which is undone by whatever this throws.
     *
     * @throws RuntimeException when the work is refused
     */
    void admit(NewWork work);

    /** For who has no say in it. */
    static Admission ofEverything() {
        return _ -> {};
    }
}
