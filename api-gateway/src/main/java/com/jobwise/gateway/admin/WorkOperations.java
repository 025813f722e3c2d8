package com.jobwise.gateway.admin;

import com.jobwise.access.Acting;
import com.jobwise.access.TransactionUser;
import com.jobwise.gateway.admin.AdminAction.Target;
import com.jobwise.gateway.admin.AdminAction.Verb;
import com.jobwise.gateway.problem.ApiException;
import com.jobwise.work.WorkQueue;
import com.jobwise.work.WorkStatus;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Service;

/**
 * What an administrator does to single work items. An item is found as the operator, who may not change it; it is changed as its owner,
 * by the same code and under the same rules as when they ask themselves; it is written down as the administrator.
 */
@Service
class WorkOperations {

    private final OperatedWorkStore work;
    private final List<OperatedSubject> subjects;
    private final WorkQueue queue;
    private final ActionLogStore log;
    private final TransactionUser user;

    WorkOperations(
            OperatedWorkStore work,
            List<OperatedSubject> subjects,
            WorkQueue queue,
            ActionLogStore log,
            TransactionUser user) {
        this.work = work;
        this.subjects = List.copyOf(subjects);
        this.queue = queue;
        this.log = log;
        this.user = user;
    }

    /** Outside any transaction. */
    OperatedWork find(int administrator, UUID id) {
        return Acting.administering(administrator, () -> work.find(id))
                .orElseThrow(() -> ApiException.notFound("work item"));
    }

    /**
     * In the caller's transaction.
     *
     * @return the new item
     */
    OperatedWork replay(int administrator, OperatedWork item) {
        if (item.status() != WorkStatus.FAILED && item.status() != WorkStatus.CANCELLED) {
            throw ApiException.conflict("not_failed", "Only work that failed or was cancelled can be replayed.");
        }
        user.become(item.userId());
        var replayed = subject(item)
                .flatMap(subject -> subject.replay(item.userId(), item.subjectId()))
                .flatMap(work::find)
                .orElseThrow(() -> ApiException.conflict(
                        "nothing_to_replay", "What this work was for is gone, or has been made meanwhile."));
        user.become(administrator);
        log.note(administrator, Verb.REPLAY, new Target.Item(item, replayed.id()));
        return replayed;
    }

    /** In the caller's transaction. Cancelling what is cancelled already is fine. */
    OperatedWork cancel(int administrator, OperatedWork item) {
        user.become(item.userId());
        subject(item)
                .ifPresentOrElse(
                        subject -> subject.cancel(item.userId(), item.subjectId()),
                        () -> queue.cancel(item.kind(), item.userId(), item.subjectId()));
        var now = work.find(item.id()).orElseThrow(() -> ApiException.notFound("work item"));
        if (now.status() != WorkStatus.CANCELLED) {
            throw ApiException.conflict("already_ended", "This work has ended already.");
        }
        user.become(administrator);
        log.note(administrator, Verb.CANCEL, new Target.Item(item, null));
        return now;
    }

    private Optional<OperatedSubject> subject(OperatedWork item) {
        return subjects.stream()
                .filter(one -> one.isHere(item.kind(), item.userId(), item.subjectId()))
                .findFirst();
    }
}
