package com.jobwise.gateway.style;

import com.jobwise.style.StyleStore;
import com.jobwise.work.NewWork;
import com.jobwise.work.WorkKind;
import com.jobwise.work.WorkQueue;
import java.util.UUID;
import java.util.function.Supplier;
import org.springframework.stereotype.Service;

/** Asks for a style to be measured. */
@Service
public class StyleRequests {

    private final StyleStore styles;
    private final WorkQueue queue;
    private final Supplier<UUID> ids;

    StyleRequests(StyleStore styles, WorkQueue queue, Supplier<UUID> ids) {
        this.styles = styles;
        this.queue = queue;
        this.ids = ids;
    }

    /** In the caller's transaction. Work already under way reads the row anew when it begins, but may have begun: so it is asked again. */
    public void extract(int userId, UUID sampleId) {
        submit(userId, styles.await(userId, ids.get(), sampleId));
    }

    /** In the caller's transaction. What is being measured from this very sample already is not asked for again. */
    void extractUnlessPending(int userId, UUID sampleId) {
        styles.awaitUnlessPending(userId, ids.get(), sampleId).ifPresent(style -> submit(userId, style));
    }

    private void submit(int userId, UUID styleId) {
        queue.submit(new NewWork(ids.get(), WorkKind.STYLE, userId, styleId));
    }
}
