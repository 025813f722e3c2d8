package com.jobwise.standalone.progress;

/** Tells a waiting person what is going on. Calls may come from several threads. */
public interface ProgressView extends AutoCloseable {

    /** The next thing has begun; what was under way is finished. */
    void step(String text);

    /** Something worth knowing that stays on the screen. */
    void note(String text);

    /** @param percentage 0 to 100, as the server reports it */
    void document(String name, int percentage, String stage);

    /** Nothing more will be shown; leaves the cursor on a line of its own. */
    @Override
    void close();
}
