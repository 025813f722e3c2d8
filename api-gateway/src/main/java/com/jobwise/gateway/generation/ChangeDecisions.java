package com.jobwise.gateway.generation;

import com.jobwise.gateway.problem.ApiException;
import com.jobwise.generation.ChangeState;
import com.jobwise.generation.GeneratedDocument.Change;
import com.jobwise.generation.Generation;
import com.jobwise.generation.GenerationStatus;
import com.jobwise.generation.GenerationStore;
import com.jobwise.generation.RevisionStore;
import com.jobwise.work.NewWork;
import com.jobwise.work.WorkKind;
import com.jobwise.work.WorkQueue;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/** What a person decides on a document's changes. A worker prints it again; until then it reads as before. In the caller's transaction. */
@Service
class ChangeDecisions {

    private final GenerationRequests requests;
    private final GenerationStore generations;
    private final RevisionStore revisions;
    private final WorkQueue queue;
    private final Supplier<UUID> ids;

    ChangeDecisions(
            GenerationRequests requests,
            GenerationStore generations,
            RevisionStore revisions,
            WorkQueue queue,
            Supplier<UUID> ids) {
        this.requests = requests;
        this.generations = generations;
        this.revisions = revisions;
        this.queue = queue;
        this.ids = ids;
    }

    /**
     * Asks for a new revision, unless nothing of this is new.
     *
     * @param wanted by the change's id
     * @throws ApiException 404 for a document or change that is not there, 409 where there is nothing to decide, 412 when stale
     */
    Generation decide(int userId, UUID id, Map<UUID, ChangeState> wanted, @Nullable String ifMatch) {
        var generation = requests.existing(userId, id);
        StatusTag.requireMatch(ifMatch, generation);
        if (generation.status() != GenerationStatus.COMPLETED) {
            throw ApiException.conflict("not_completed", "Only the changes of a completed document can be decided on.");
        }
        var news = news(generation, wanted);
        if (news.isEmpty()) {
            return generation;
        }
        queue.submit(new NewWork(ids.get(), WorkKind.GENERATION, userId, id));
        if (!revisions.decide(userId, id, news, ifMatch == null ? null : generation.version())) {
            throw ifMatch == null ? GenerationRequests.unknown() : ApiException.stale();
        }
        return requests.existing(userId, id);
    }

    /** By key, those that differ from what was decided before, or from what is printed although nothing is being printed. */
    private Map<String, ChangeState> news(Generation generation, Map<UUID, ChangeState> wanted) {
        var changes = changes(generation);
        var before = revisions.decisions(generation.userId(), generation.id());
        Map<String, ChangeState> news = new LinkedHashMap<>();
        wanted.forEach((changeId, state) -> {
            var change = changes.get(changeId);
            if (change == null) {
                throw ApiException.notFound("change");
            }
            var key = change.key();
            if (key == null) {
                throw ApiException.conflict(
                        "nothing_to_decide", "This change is a matter of form; there is nothing to accept or reject.");
            }
            var isLost = generation.pendingRevision() == null && change.state() != state;
            if (before.get(key) != state || isLost) {
                news.put(key, state);
            }
        });
        return news;
    }

    private Map<UUID, Change> changes(Generation generation) {
        var document =
                generations.result(generation.userId(), generation.id()).orElseThrow(GenerationRequests::unknown);
        var changeIds = ChangeView.ids(generation.id(), document.changes());
        Map<UUID, Change> changes = new HashMap<>();
        for (var i = 0; i < changeIds.size(); i++) {
            changes.put(
                    Objects.requireNonNull(changeIds.get(i)), document.changes().get(i));
        }
        return changes;
    }
}
