package com.jobwise.ranker.engine;

import com.jobwise.posting.JobPosting;
import com.jobwise.profile.MasterProfile;
import com.jobwise.ranker.prompt.ProposedOrder;
import com.jobwise.ranker.prompt.RankPrompt;
import com.jobwise.ranking.RankedItem;
import com.jobwise.ranking.RankingResult;
import com.jobwise.worker.model.FallbackReason;
import com.jobwise.worker.model.Model;
import com.jobwise.worker.model.ModelResult.Answered;
import com.jobwise.worker.model.ModelResult.Unusable;
import com.jobwise.worker.model.ModelUse;
import com.jobwise.worker.model.Purpose;
import com.jobwise.worker.withheld.Withheld;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Lets a model look at the order of the first experiences and projects. Whatever it answers, every item stays in the ranking, moves
 * a few places at most, and keeps its scores.
 */
public final class ModelReorder {

    /** Column {@code ranking_model_used} has no room for more. */
    private static final int LONGEST_ENGINE = 100;

    private final int items;
    private final int places;

    /**
     * @param items how many experiences, and how many projects, a model is shown
     * @param places how far from its place an item may move
     */
    public ModelReorder(int items, int places) {
        this.items = items;
        this.places = places;
    }

    /** Whether there is an order to speak of. */
    public boolean isWorthwhile(RankingResult ranking) {
        return ranking.experienceIds().size() > 1 || ranking.projectIds().size() > 1;
    }

    public Reordered look(RankingResult ranking, MasterProfile profile, JobPosting posting, Model model) {
        var withheld = Withheld.of(profile);
        var texts = texts(profile, withheld);
        var keys = keys(ranking);
        Map<String, String> shown = new LinkedHashMap<>();
        keys.forEach((key, id) -> shown.put(key, texts.getOrDefault(id, "")));
        var requirements = RequirementTerms.of(posting).terms().stream()
                .map(PostingTerm::text)
                .map(Withheld::byForm)
                .toList();
        return switch (model.ask(RankPrompt.ask(requirements, shown, withheld))) {
            case Answered<ProposedOrder>(ProposedOrder answer, ModelUse use) ->
                new Reordered(ordered(ranking, answer, keys, shown, requirements, engine(ranking, model)), use, null);
            case Unusable<ProposedOrder>(FallbackReason reason, ModelUse use) -> new Reordered(ranking, use, reason);
        };
    }

    private RankingResult ordered(
            RankingResult ranking,
            ProposedOrder answer,
            Map<String, UUID> keys,
            Map<String, String> shown,
            List<String> requirements,
            String engine) {
        var wished = answer.items().stream()
                .map(ProposedOrder.Placed::key)
                .filter(keys::containsKey)
                .map(keys::get)
                .toList();
        Map<UUID, RankedItem> explanations = new LinkedHashMap<>(ranking.explanations());
        answer.items().stream().filter(one -> keys.containsKey(one.key())).forEach(one -> {
            var text = shown.getOrDefault(one.key(), "");
            LiteralQuote.of(one.quote(), text, requirements)
                    .ifPresent(reason -> explanations.computeIfPresent(
                            keys.get(one.key()), (_, item) -> item.modelReason() == null ? item.with(reason) : item));
        });
        return new RankingResult(
                engine,
                moved(ranking.experienceIds(), wished),
                moved(ranking.projectIds(), wished),
                ranking.skillIds(),
                ranking.confidence(),
                explanations,
                ranking.experiencesAsWished());
    }

    /** Only the first ones were shown; the others stay behind them. */
    private List<UUID> moved(List<UUID> order, List<UUID> wished) {
        var first = order.subList(0, Math.min(items, order.size()));
        return Stream.concat(
                        BoundedOrder.of(first, wished, places).stream(),
                        order.subList(first.size(), order.size()).stream())
                .toList();
    }

    private Map<String, UUID> keys(RankingResult ranking) {
        Map<String, UUID> keys = new LinkedHashMap<>();
        ranking.experienceIds().stream().limit(items).forEach(id -> keys.put("e" + (keys.size() + 1), id));
        var experiences = keys.size();
        ranking.projectIds().stream().limit(items).forEach(id -> keys.put("p" + (keys.size() - experiences + 1), id));
        return keys;
    }

    /** Title, description, lines and technologies, as they will be shown; an employer's name tells nothing of the work. */
    private static Map<UUID, String> texts(MasterProfile profile, Withheld withheld) {
        return Stream.concat(ProfileItem.experiencesOf(profile).stream(), ProfileItem.projectsOf(profile).stream())
                .collect(
                        Collectors.toMap(ProfileItem::id, item -> item.wholeText(withheld::redacted), (one, _) -> one));
    }

    private static String engine(RankingResult ranking, Model model) {
        var engine = "llm:%s+%s".formatted(model.name(Purpose.RANK), ranking.engine());
        return engine.length() <= LONGEST_ENGINE ? engine : engine.substring(0, LONGEST_ENGINE);
    }
}
