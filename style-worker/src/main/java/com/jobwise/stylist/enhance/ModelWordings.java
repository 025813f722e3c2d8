package com.jobwise.stylist.enhance;

import com.jobwise.enhancement.EnhancedText;
import com.jobwise.stylist.prompt.EnhancePrompt;
import com.jobwise.stylist.prompt.Guidance;
import com.jobwise.stylist.prompt.Rewordings;
import com.jobwise.truth.FactCheck;
import com.jobwise.worker.model.FallbackReason;
import com.jobwise.worker.model.Model;
import com.jobwise.worker.model.ModelRequest;
import com.jobwise.worker.model.ModelResult.Answered;
import com.jobwise.worker.model.ModelResult.Unusable;
import com.jobwise.worker.model.ModelUnavailableException;
import com.jobwise.worker.model.ModelUse;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Wordings by a model: asked once, once more for what the gate refused, and then the person's own text stands. */
final class ModelWordings {

    private final Model model;
    private final FactCheck facts;
    private final Guidance guidance;
    private ModelUse use = ModelUse.NONE;
    private @Nullable FallbackReason fallback;

    ModelWordings(Model model, FactCheck facts, Guidance guidance) {
        this.model = model;
        this.facts = facts;
        this.guidance = guidance;
    }

    ChunkResult of(Chunk chunk) {
        var texts =
                byKey(chunk.texts().stream().filter(text -> !isPrivate(text)).toList());
        if (texts.isEmpty()) {
            return new ChunkResult(kept(chunk, Map.of()), use, null);
        }
        var first = asked(EnhancePrompt.ask(contents(texts), guidance));
        if (fallback != null) {
            return new SafeWordings(facts).of(chunk).after(use, fallback);
        }
        var verdicts = judged(texts, first);
        repair(texts, verdicts);
        return new ChunkResult(kept(chunk, verdicts), use, null);
    }

    /** A text with contact data stays here. */
    private boolean isPrivate(ProfileText text) {
        return guidance.withheld().isIn(text.text());
    }

    private List<EnhancedText> kept(Chunk chunk, Map<String, Verdict> verdicts) {
        return chunk.texts().stream()
                .map(text -> isPrivate(text)
                        ? Verdict.Refused.PRIVATE.kept(text)
                        : verdicts.getOrDefault(text.key(), new Verdict.Unchanged())
                                .kept(text))
                .toList();
    }

    private void repair(Map<String, ProfileText> texts, Map<String, Verdict> verdicts) {
        Map<String, List<String>> refused = new LinkedHashMap<>();
        verdicts.forEach((key, verdict) -> {
            if (verdict instanceof Verdict.Refused(List<String> _, List<String> sentences)) {
                refused.put(key, sentences);
            }
        });
        if (refused.isEmpty()) {
            return;
        }
        Map<String, ProfileText> again = new LinkedHashMap<>(texts);
        again.keySet().retainAll(refused.keySet());
        Map<String, String> answer;
        try {
            answer = asked(EnhancePrompt.repair(contents(again), guidance, refused));
        } catch (ModelUnavailableException _) {
            // To wait would be to pay for the first answer again.
            return;
        }
        // No answer to the repair: what was refused stays refused, what was good stays good.
        judged(again, answer).forEach((key, verdict) -> {
            if (verdict instanceof Verdict.Supported) {
                verdicts.put(key, verdict);
            }
        });
    }

    private Map<String, Verdict> judged(Map<String, ProfileText> texts, Map<String, String> wordings) {
        Map<String, Verdict> verdicts = new LinkedHashMap<>();
        texts.forEach((key, text) -> verdicts.put(key, Verdict.of(text, wordings.get(key), facts)));
        return verdicts;
    }

    /** By key; of a key given twice the first, keys of nobody are nobody's. Empty where there is no answer. */
    private Map<String, String> asked(ModelRequest<Rewordings> request) {
        return switch (model.ask(request)) {
            case Answered<Rewordings>(Rewordings answer, ModelUse more) -> {
                use = use.plus(more);
                yield answer.texts().stream()
                        .collect(Collectors.toMap(
                                Rewordings.Rewording::key, Rewordings.Rewording::text, (one, _) -> one));
            }
            case Unusable<Rewordings>(FallbackReason reason, ModelUse more) -> {
                fallback = use == ModelUse.NONE ? reason : fallback;
                use = use.plus(more);
                yield Map.of();
            }
        };
    }

    private static Map<String, ProfileText> byKey(List<ProfileText> texts) {
        Map<String, ProfileText> byKey = new LinkedHashMap<>();
        texts.forEach(text -> byKey.put(text.key(), text));
        return byKey;
    }

    private static Map<String, String> contents(Map<String, ProfileText> texts) {
        Map<String, String> contents = new LinkedHashMap<>();
        texts.forEach((key, text) -> contents.put(key, text.text()));
        return contents;
    }
}
