package com.jobwise.gateway.backlog;

import com.jobwise.gateway.problem.ApiException;
import com.jobwise.work.Admission;
import com.jobwise.work.NewWork;
import org.springframework.stereotype.Component;

/**
 * Refuses work while there is too much of it. Transactions under way do not see each other's items, so either limit can be exceeded by
 * as many as run at once.
 */
@Component
class BacklogLimit implements Admission {

    private final Backlog backlog;
    private final BacklogStore store;
    private final BacklogProperties properties;

    BacklogLimit(Backlog backlog, BacklogStore store, BacklogProperties properties) {
        this.backlog = backlog;
        this.store = store;
        this.properties = properties;
    }

    @Override
    public void admit(NewWork work) {
        var perUser = properties.perUser();
        if (perUser > 0 && store.open(work.userId(), perUser) >= perUser) {
            throw ApiException.tooMuchOpenWork(perUser, properties.retryAfter());
        }
        var perKind = properties.perKind();
        if (perKind > 0 && backlog.withOneMore(work.kind()) > perKind) {
            throw ApiException.overloaded(properties.retryAfter());
        }
    }
}
