package com.jobwise.gateway.generation;

import com.jobwise.gateway.admin.OperatedSubject;
import com.jobwise.generation.GenerationStore;
import com.jobwise.work.WorkKind;
import com.jobwise.work.WorkQueue;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Documents in an administrator's hands: the same as a person's own retry and cancel. */
@Component
class OperatedGeneration implements OperatedSubject {

    private final GenerationStore generations;
    private final GenerationRequests requests;
    private final WorkQueue queue;

    OperatedGeneration(GenerationStore generations, GenerationRequests requests, WorkQueue queue) {
        this.generations = generations;
        this.requests = requests;
        this.queue = queue;
    }

    @Override
    public boolean isHere(WorkKind kind, int userId, UUID subjectId) {
        return kind == WorkKind.GENERATION
                && generations.find(userId, subjectId).isPresent();
    }

    @Override
    public Optional<UUID> replay(int userId, UUID subjectId) {
        requests.retry(userId, subjectId);
        return queue.openFor(WorkKind.GENERATION, subjectId);
    }

    @Override
    public void cancel(int userId, UUID subjectId) {
        requests.cancel(userId, subjectId);
    }
}
