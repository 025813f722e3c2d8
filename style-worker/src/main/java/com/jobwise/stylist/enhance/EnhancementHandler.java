package com.jobwise.stylist.enhance;

import com.jobwise.enhancement.EnhancedText;
import com.jobwise.enhancement.Enhancement;
import com.jobwise.enhancement.Enhancement.Chunks;
import com.jobwise.enhancement.EnhancementStore;
import com.jobwise.profile.MasterProfile;
import com.jobwise.profile.ProfileStore;
import com.jobwise.style.StyleStore;
import com.jobwise.stylist.prompt.EnhancePrompt;
import com.jobwise.stylist.prompt.Guidance;
import com.jobwise.truth.FactCheck;
import com.jobwise.work.Checkpoint;
import com.jobwise.work.WorkFailure;
import com.jobwise.work.WorkItem;
import com.jobwise.work.WorkKind;
import com.jobwise.worker.model.Model;
import com.jobwise.worker.model.Models;
import com.jobwise.worker.model.Purpose;
import com.jobwise.worker.run.InputHash;
import com.jobwise.worker.run.Stages;
import com.jobwise.worker.run.WorkHandler;
import com.jobwise.worker.run.WorkOutcome;
import com.jobwise.worker.withheld.Withheld;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;

/** Looks for better wordings of one profile's texts, chunk by chunk; each chunk is a stage of its own. */
public final class EnhancementHandler implements WorkHandler<EnhancementHandler.Enhanced> {

    private static final String NO_PROMPT = "none";

    /** @param texts what was found for each, in the profile's order */
    public record Enhanced(Enhancement run, Enhancement.Engine engine, List<EnhancedText> texts) {}

    /** What it reads from and writes to. */
    public record Sources(EnhancementStore runs, ProfileStore profiles, StyleStore styles) {}

    private final Sources sources;
    private final Suggestions suggestions;
    private final Models models;
    private final Function<MasterProfile, FactCheck> gate;
    private final EnhanceProperties limits;

    public EnhancementHandler(
            Sources sources,
            Suggestions suggestions,
            Models models,
            Function<MasterProfile, FactCheck> gate,
            EnhanceProperties limits) {
        this.sources = sources;
        this.suggestions = suggestions;
        this.models = models;
        this.gate = gate;
        this.limits = limits;
    }

    @Override
    public WorkKind kind() {
        return WorkKind.STYLE;
    }

    /** Whether an item is this handler's. */
    public boolean knows(WorkItem item) {
        return sources.runs().find(item.userId(), item.subjectId()).isPresent();
    }

    @Override
    public void begun(WorkItem item) {
        sources.runs().begin(item.userId(), item.subjectId());
    }

    @Override
    public WorkOutcome<Enhanced> perform(WorkItem item, Stages stages) {
        var run = sources.runs().find(item.userId(), item.subjectId());
        if (run.isEmpty() || !run.get().status().isOpen()) {
            return new WorkOutcome.Abandoned<>();
        }
        var profile = sources.profiles().find(item.userId(), run.get().profileId());
        if (profile.isEmpty()) {
            return new WorkOutcome.Abandoned<>();
        }
        var texts = ProfileText.of(profile.get(), run.get().wish().texts());
        var chunks = Chunk.of(texts, limits.textsAtOnce(), limits.charactersAtOnce());
        var facts = gate.apply(profile.get());
        var guidance = guidance(run.get(), profile.get());
        var model = models.forRun(item);
        List<ChunkResult> results = new ArrayList<>();
        for (var chunk : chunks) {
            var progress = new Chunks(results.size() + 1, chunks.size());
            results.add(stages.run(
                    checkpoint(model, chunk, guidance),
                    ChunkResult.class,
                    () -> look(model, chunk, facts, guidance),
                    () -> sources.runs().progress(item.userId(), item.subjectId(), progress)));
        }
        return new WorkOutcome.Succeeded<>(new Enhanced(run.get(), engine(model, results), all(results)));
    }

    @Override
    public void succeeded(WorkItem item, Enhanced enhanced) {
        suggestions.store(enhanced);
    }

    @Override
    public void failed(WorkItem item, WorkFailure why) {
        sources.runs().fail(item.userId(), item.subjectId(), why);
    }

    private static ChunkResult look(Model model, Chunk chunk, FactCheck facts, Guidance guidance) {
        return model.has(Purpose.ENHANCE)
                ? new ModelWordings(model, facts, guidance).of(chunk)
                : new SafeWordings(facts).of(chunk);
    }

    private static Checkpoint checkpoint(Model model, Chunk chunk, Guidance guidance) {
        var asked = model.has(Purpose.ENHANCE);
        return new Checkpoint(
                "enhance",
                asked ? "llm:" + model.name(Purpose.ENHANCE) : SafeEdits.ENGINE,
                asked ? EnhancePrompt.VERSION : NO_PROMPT,
                InputHash.of(chunk, guidance.parts()));
    }

    private Guidance guidance(Enhancement run, MasterProfile profile) {
        var style = run.wish().style()
                ? sources.styles().ofUser(run.userId()).map(one -> one.style()).orElse(null)
                : null;
        return new Guidance(Withheld.of(profile), style, run.wish().customWish());
    }

    private static Enhancement.Engine engine(Model model, List<ChunkResult> results) {
        var fallback = results.stream()
                .map(ChunkResult::fallback)
                .filter(Objects::nonNull)
                .findFirst()
                .map(reason -> reason.code())
                .orElse(null);
        var tokens = results.stream().mapToInt(one -> one.use().tokens()).sum();
        var byModel = model.has(Purpose.ENHANCE) && results.stream().anyMatch(one -> one.fallback() == null);
        var name = byModel ? "llm:" + model.name(Purpose.ENHANCE) : SafeEdits.ENGINE;
        return new Enhancement.Engine(name, fallback, tokens);
    }

    private static List<EnhancedText> all(List<ChunkResult> results) {
        return results.stream().flatMap(one -> one.texts().stream()).toList();
    }
}
