package com.jobwise.gateway.style;

import com.jobwise.gateway.admin.OperatedSubject;
import com.jobwise.style.StyleStore;
import com.jobwise.style.WritingStyle;
import com.jobwise.work.WorkKind;
import com.jobwise.work.WorkQueue;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Writing styles in an administrator's hands. A style knows no cancelling: its measuring failed. */
@Component
class OperatedStyle implements OperatedSubject {

    private final StyleStore styles;
    private final StyleRequests requests;
    private final WorkQueue queue;

    OperatedStyle(StyleStore styles, StyleRequests requests, WorkQueue queue) {
        this.styles = styles;
        this.requests = requests;
        this.queue = queue;
    }

    @Override
    public boolean isHere(WorkKind kind, int userId, UUID subjectId) {
        return kind == WorkKind.STYLE && style(userId, subjectId).isPresent();
    }

    @Override
    public Optional<UUID> replay(int userId, UUID subjectId) {
        var sample = style(userId, subjectId).map(WritingStyle::sourceSampleId);
        sample.ifPresent(source -> requests.extract(userId, source));
        return sample.flatMap(_ -> queue.openFor(WorkKind.STYLE, subjectId));
    }

    @Override
    public void cancel(int userId, UUID subjectId) {
        queue.openFor(WorkKind.STYLE, subjectId).ifPresent(open -> {
            queue.cancel(WorkKind.STYLE, userId, subjectId);
            styles.fail(userId, open);
        });
    }

    private Optional<WritingStyle> style(int userId, UUID subjectId) {
        return styles.ofUser(userId).filter(style -> style.id().equals(subjectId));
    }
}
