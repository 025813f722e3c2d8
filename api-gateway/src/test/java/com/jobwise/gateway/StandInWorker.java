package com.jobwise.gateway;

import com.jobwise.generation.ChangeState;
import com.jobwise.generation.GeneratedDocument;
import com.jobwise.generation.Generation;
import com.jobwise.generation.GenerationStage;
import com.jobwise.generation.GenerationStore;
import com.jobwise.generation.MatchReport;
import com.jobwise.generation.RevisionStore;
import com.jobwise.posting.Importance;
import com.jobwise.ranking.RankedItem;
import com.jobwise.ranking.RankedItem.Evidence;
import com.jobwise.ranking.RankingResult;
import com.jobwise.ranking.RankingStore;
import com.jobwise.ranking.SeenVersions;
import com.jobwise.style.ExtractedStyle;
import com.jobwise.style.StyleStore;
import com.jobwise.work.Checkpoint;
import com.jobwise.work.CheckpointStore;
import com.jobwise.work.Doorbell;
import com.jobwise.work.WaitingWorkStore;
import com.jobwise.work.WorkFailure;
import com.jobwise.work.WorkItem;
import com.jobwise.work.WorkKind;
import com.jobwise.work.WorkQueue;
import com.jobwise.work.WorkStore;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import java.util.function.Consumer;
import javax.sql.DataSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.support.TransactionOperations;
import org.springframework.transaction.support.TransactionTemplate;

/** Does to the rows what the three workers do, with results of its own. */
public class StandInWorker {

    /** The item a ranking of it explains, and its only experience. */
    public static final UUID EXPERIENCE = new UUID(0, 1);

    public static final ExtractedStyle STYLE = new ExtractedStyle(
            "plain_direct",
            0.2,
            new ExtractedStyle.SentenceStructure(9, 4, 0.2, true),
            new ExtractedStyle.Vocabulary(0.1, List.of("fix"), List.of()),
            new ExtractedStyle.ParagraphStructure("direct_statement", false, 5),
            List.of("I would love to come by"),
            new ExtractedStyle.Salutation("Hi there,", "Cheers,"),
            Map.of());

    /** The key of the one change that a model has made. */
    private static final String REWORDED = "/experiences/0/achievements/0";

    private final TransactionOperations transactions;
    private final WorkStore work;
    private final WorkQueue queue;
    private final RankingStore rankings;
    private final GenerationStore generations;
    private final RevisionStore revisions;
    private final StyleStore styles;
    private final WaitingWorkStore waiting;
    private final CheckpointStore checkpoints;

    /** As the owner, because it is three workers in one. */
    StandInWorker(@AsOwner DataSource owner, Doorbell doorbell) {
        var jdbc = JdbcClient.create(owner);
        this.transactions = new TransactionTemplate(new JdbcTransactionManager(owner));
        this.work = new WorkStore(jdbc);
        this.queue = new WorkQueue(work, doorbell);
        this.rankings = new RankingStore(jdbc);
        this.generations = new GenerationStore(jdbc);
        this.revisions = new RevisionStore(jdbc);
        this.styles = new StyleStore(jdbc);
        this.waiting = new WaitingWorkStore(jdbc, new Random(1));
        this.checkpoints = new CheckpointStore(jdbc);
    }

    /** Completes a ranking of the first states of profile and posting. */
    public void rank(UUID rankingId) {
        succeed(WorkKind.RANKING, rankingId, item -> {
            var proof = new Evidence("HL7 v2 in production", "Cut lost messages from 40 to 2 a week", 0.9);
            var why = new RankedItem(
                    0.9, "It answers the posting.", Map.of("keyword", 0.9), List.of(proof), List.of(1.0));
            var result = new RankingResult(
                    "stand-in-1", List.of(EXPERIENCE), List.of(), List.of(), 0.75, Map.of(EXPERIENCE, why));
            rankings.complete(item.userId(), rankingId, result, new SeenVersions(0, 0));
        });
    }

    public void failToRank(UUID rankingId) {
        var why = new WorkFailure("too_many_attempts", "It was tried 5 times and never finished.");
        fail(WorkKind.RANKING, rankingId, why, item -> rankings.fail(item.userId(), rankingId, why.message()));
    }

    public void measureStyle(UUID styleId, UUID sampleId) {
        succeed(
                WorkKind.STYLE,
                styleId,
                item -> styles.complete(
                        item.userId(), sampleId, new StyleStore.Measured("stand-in-1", null, STYLE, 0.5)));
    }

    /** Completes a document whose ranking has ended. */
    public void write(UUID generationId) {
        succeed(WorkKind.GENERATION, generationId, item -> {
            generations.begin(item.userId(), generationId, GenerationStage.WRITING);
            generations.complete(item.userId(), generationId, "stand-in-1", document());
        });
    }

    /** As {@link #write}, because a model that was asked was of no use. */
    public void writeByRules(UUID generationId, String fallback) {
        succeed(WorkKind.GENERATION, generationId, item -> {
            generations.begin(item.userId(), generationId, GenerationStage.WRITING);
            generations.complete(
                    item.userId(),
                    generationId,
                    "stand-in-1",
                    document().withMetadata(Map.of("word_count", 2, "fallback", fallback)));
        });
    }

    /** A run that could not ask the model; the item is due again. */
    public void waitForModel(WorkKind kind, UUID subject) {
        var item = claim(kind, subject);
        waiting.waitForModel(item.claimed(), Duration.ZERO);
        waiting.wake(kind);
    }

    /** A run that had the model's answer for a stage, and dies before its end. */
    public void hearModel(WorkKind kind, UUID subject) {
        var item = claim(kind, subject);
        checkpoints.keep(
                item.id(), new Checkpoint("drafting", "llm:stand-in", "1", "0".repeat(64)), "{}", Duration.ZERO);
        transactions.executeWithoutResult(_ -> work.handBack(item.claimed()));
    }

    /** As {@link #write}, with a line that a model has reworded. */
    public void reword(UUID generationId) {
        succeed(WorkKind.GENERATION, generationId, item -> {
            generations.begin(item.userId(), generationId, GenerationStage.WRITING);
            revisions.keepBasis(item.userId(), generationId, "{}");
            generations.complete(item.userId(), generationId, "llm:stand-in", reworded(Map.of()));
        });
    }

    /** Prints a reworded document again as its person has decided. */
    public void print(UUID generationId) {
        succeed(WorkKind.GENERATION, generationId, item -> {
            var pending = generations
                    .find(item.userId(), generationId)
                    .map(Generation::pendingRevision)
                    .orElseThrow();
            var decided = revisions.decided(item.userId(), generationId).orElseThrow();
            revisions.revise(item.userId(), generationId, pending, reworded(decided.decisions()));
        });
    }

    /** A document that could not be printed again. */
    public void failToPrint(UUID generationId) {
        fail(
                WorkKind.GENERATION,
                generationId,
                new WorkFailure("too_many_attempts", "It was tried 5 times and never finished."),
                item -> revisions.giveUp(item.userId(), generationId));
    }

    private static GeneratedDocument reworded(Map<String, ChangeState> decisions) {
        var state = decisions.getOrDefault(REWORDED, ChangeState.PROPOSED);
        var change = new GeneratedDocument.Change(
                "/experiences/0/achievements/0",
                "Cut lost messages",
                "Reduced lost messages",
                "Reworded for this posting.",
                REWORDED,
                state);
        var text = state == ChangeState.REJECTED ? change.before() : change.after();
        var plain = document();
        return new GeneratedDocument(
                text,
                text,
                plain.contentStructured(),
                plain.atsScore(),
                plain.matchReport(),
                plain.metadata(),
                plain.claims(),
                List.of(plain.changes().getFirst(), change),
                plain.leftOut());
    }

    public void failToWrite(UUID generationId, WorkFailure why) {
        fail(
                WorkKind.GENERATION,
                generationId,
                why,
                item -> generations.fail(item.userId(), generationId, why.code(), why.message()));
    }

    private void succeed(WorkKind kind, UUID subject, Consumer<WorkItem> write) {
        var item = claim(kind, subject);
        transactions.executeWithoutResult(_ -> {
            work.succeed(item.claimed());
            write.accept(item);
            queue.release(item.id());
        });
    }

    private void fail(WorkKind kind, UUID subject, WorkFailure why, Consumer<WorkItem> write) {
        var item = claim(kind, subject);
        transactions.executeWithoutResult(_ -> {
            work.fail(item.claimed(), why);
            write.accept(item);
            queue.release(item.id());
        });
    }

    private WorkItem claim(WorkKind kind, UUID subject) {
        var id = queue.openFor(kind, subject).orElseThrow();
        return work.claim(id, kind, "stand-in", Duration.ofMinutes(5), false).orElseThrow();
    }

    private static GeneratedDocument document() {
        var report = new MatchReport(
                "match-1",
                81.5,
                null,
                Map.of("coverage", 0.8),
                Map.of("coverage", 1.0),
                List.of(new MatchReport.Coverage(
                        "HL7 v2 in production", Importance.MUST, "covered", List.of("HL7 v2"), List.of())),
                List.of(new MatchReport.Gate("years", "3 years", "pass", "8 years")),
                0.5,
                "0".repeat(64),
                "Computed here.");
        return new GeneratedDocument(
                "Ilka Vandersee",
                "# Ilka Vandersee",
                Map.of("basics", Map.of("name", "Ilka Vandersee")),
                81.5,
                report,
                Map.of("word_count", 2),
                List.of(new GeneratedDocument.Claim(
                        "experience", "Cut lost messages", List.of(EXPERIENCE), "VERBATIM")),
                List.of(new GeneratedDocument.Change(
                        "experience", "Cut lost messages.", "Cut lost messages", "No full stop.")),
                List.of(new GeneratedDocument.LeftOut("skill", EXPERIENCE, "Latin", "Not asked for.")));
    }
}
